package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * All examples of the CommonMark and GFM specifications, read as on GitHub. {@code deviations.txt}
 * lists those that flexmark-java reads in another way, and why; one that is listed but passes is an
 * error too.
 */
final class FlexmarkSpecificationTest {
  private final FlexmarkRenderer renderer =
      new FlexmarkRenderer(
          FlexmarkSettings.github(),
          Links.UNCHANGED,
          List.of(),
          SiteAccess.NONE,
          BodyForm.SPECIFICATION);

  @Test
  void followsTheSpecificationsButForTheListedExamples() throws IOException {
    Map<String, String> deviations = deviations();
    TreeMap<String, String> unlisted = new TreeMap<>();
    Map<String, String> passing = new TreeMap<>(deviations);
    check("commonmark", ExampleReader.readExamples(TestResources.getSpec()), unlisted);
    check("gfm", ExampleReader.readExamples(TestResources.getGfmSpec()), unlisted);
    passing.keySet().removeAll(unlisted.keySet());
    unlisted.keySet().removeAll(deviations.keySet());

    assertThat(unlisted).as("examples read in another way").isEmpty();
    assertThat(passing).as("examples that pass now: take them off the list").isEmpty();
  }

  private void check(String name, List<Example> examples, Map<String, String> failed) {
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      String expected = normal(example.getHtml().replace('\u2192', '\t'));
      String written =
          normal(renderer.render(Fixtures.page("a.md", "a.html", example.getSource())).html());
      if (!written.equals(expected)) {
        failed.put(name + " " + (i + 1), example.getSource() + "\n" + written);
      }
    }
  }

  /** Removes accepted differences: heading ids, the slash of void tags, line ends in tables. */
  private static String normal(String html) {
    String plain = html.replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1").replaceAll("\\s*/>", ">");
    plain = plain.replaceAll("\\n?(</?(?:tr|th|td)\\b[^>]*>)\\n?", "$1");
    return plain.replace("<tbody></tbody>\n", "").strip();
  }

  private static Map<String, String> deviations() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/flexmark/deviations.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        found.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    return found;
  }
}
