package io.github.shelfmark.markup.flexmark.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.flexmark.FlexmarkRenderer;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The twins of all examples of the specifications, read by commonmark-java, become the HTML of
 * their pages.
 */
class FlexmarkSpecificationTwinTest {
  /** White space beside tags of blocks; code is a group, to be kept. */
  private static final Pattern NOT_CODE =
      Pattern.compile("(?s)(<pre>.*?</pre>)|(?<=>)\\s*\\n\\s*|\\s*\\n\\s*(?=<)");

  /** Examples whose twins become other HTML, and why that says the same. */
  private static final Map<String, String> DEVIATIONS =
      Map.of(
          "commonmark 40", "white space at the start of a line is not shown",
          "gfm 336", "white space at the start of a line is not shown",
          "commonmark 138", "code without characters shows nothing",
          "gfm 108", "code without characters shows nothing",
          "commonmark 334", "code without characters shows nothing",
          "gfm 344", "code without characters shows nothing",
          "commonmark 171", "flexmark-java reads what is in a textarea, as CommonMark 0.28 did");

  private static final List<Extension> GFM =
      List.of(
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());

  private final BodyRenderer renderer =
      new FlexmarkRenderer(
          FlexmarkSettings.github(),
          Links.UNCHANGED,
          List.of(),
          SiteAccess.NONE,
          BodyForm.SPECIFICATION);
  private final Parser parser = Parser.builder().extensions(GFM).build();
  private final HtmlRenderer html =
      HtmlRenderer.builder().extensions(GFM).percentEncodeUrls(true).build();

  @Test
  void readsTheSameAgain() {
    Map<String, String> differences = new TreeMap<>();
    compare("commonmark", ExampleReader.readExamples(TestResources.getSpec()), differences);
    compare("gfm", ExampleReader.readExamples(TestResources.getGfmSpec()), differences);
    Map<String, String> same = new TreeMap<>(DEVIATIONS);
    same.keySet().removeAll(differences.keySet());
    differences.keySet().removeAll(DEVIATIONS.keySet());

    assertThat(differences.values()).isEmpty();
    assertThat(same).as("examples that are the same now: take them off the list").isEmpty();
  }

  private void compare(String name, List<Example> examples, Map<String, String> differences) {
    for (int i = 0; i < examples.size(); i++) {
      String source = examples.get(i).getSource();
      Body body = renderer.render(Fixtures.page("a.md", "a.html", source));
      String twin = body.twin().orElseThrow().markdown(link -> link, finding -> {});
      String page = normal(body.html());
      String again = normal(html.render(parser.parse(twin)));
      if (!page.equals(again)) {
        String key = name + " " + (i + 1);
        differences.put(
            key,
            String.join(
                "\n", key, source, "-- twin", twin, "-- page", page, "-- again", again, ""));
      }
    }
  }

  /** HTML without line ends, which are not shown outside of code, and ids of headings. */
  private static String normal(String html) {
    String plain =
        html.replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1")
            .replaceAll("\\s*/>", ">")
            .replaceAll("<input[^>]* checked=[^>]*>", "<input checked>")
            .replaceAll("<input [^>]*type[^>]*>", "<input>")
            .replace("<tbody></tbody>", "");
    return NOT_CODE
        .matcher(plain)
        .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
        .replace('\n', ' ')
        .strip();
  }
}
