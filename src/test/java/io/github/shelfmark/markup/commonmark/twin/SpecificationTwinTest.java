package io.github.shelfmark.markup.commonmark.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The twins of all examples of the specifications, read again, become the same HTML. */
class SpecificationTwinTest {
  /** White space beside tags of blocks; code is a group, to be kept. */
  private static final Pattern NOT_CODE =
      Pattern.compile("(?s)(<pre>.*?</pre>)|(?<=>)\\s*\\n\\s*|\\s*\\n\\s*(?=<)");

  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsTheSameAgain(boolean gfm) {
    List<String> differences = new ArrayList<>();
    for (Example example :
        ExampleReader.readExamples(gfm ? TestResources.getGfmSpec() : TestResources.getSpec())) {
      Body body = rendered(example.getSource());
      String twin = body.twin().orElseThrow().markdown(link -> link, finding -> {});
      String page = normal(body.html());
      String again = normal(rendered(twin).html());
      if (!page.equals(again)) {
        differences.add(
            example.getSource()
                + "\n-- twin\n"
                + twin
                + "\n-- page\n"
                + page
                + "\n-- again\n"
                + again);
      }
    }
    assertThat(differences).isEmpty();
  }

  private Body rendered(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }

  /** HTML without line ends, which are not shown outside of code. */
  private static String normal(String html) {
    return NOT_CODE
        .matcher(html)
        .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
        .replace('\n', ' ')
        .strip();
  }
}
