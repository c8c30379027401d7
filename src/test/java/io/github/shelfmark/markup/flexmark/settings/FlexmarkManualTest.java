package io.github.shelfmark.markup.flexmark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manual's page shows each extension, and its output is made of the Markdown above it. */
class FlexmarkManualTest {
  private static final Path PAGE = Path.of("src/docs/reference/flexmark.md");
  private static final String FENCE = "````";

  static List<String> names() {
    return ShippedExtensions.names();
  }

  private static String section(String name) throws IOException {
    String page = Files.readString(PAGE) + "\n### ";
    String heading = "\n### " + name + "\n";
    assertThat(page).contains(heading);
    int start = page.indexOf(heading) + heading.length();
    return page.substring(start, page.indexOf("\n### ", start - 1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachExtensionIsShownByItsOwnMarkdown(String name) throws IOException {
    String section = section(name);
    if (section.contains("cannot be shown live")) {
      return;
    }
    String opening = FENCE + "markdown\n";
    int start = section.indexOf(opening) + opening.length();
    int end = section.indexOf("\n" + FENCE, start);
    assertThat(end).isGreaterThan(start);
    String markdown = section.substring(start, end);
    assertThat(section.substring(end + 1 + FENCE.length()).strip()).isEqualTo(markdown);
  }

  @Test
  void theSettingsOfTheManualSwitchOnWhatThePageShows() throws IOException {
    List<String> on =
        Files.readString(Path.of("src/docs/site.yml"))
            .lines()
            .dropWhile(line -> !line.equals("flexmark:"))
            .filter(line -> line.startsWith("    - "))
            .map(line -> line.substring(6))
            .toList();
    assertThat(ShippedExtensions.names()).containsAll(on);
    assertThat(on).contains("admonition", "wikilink", "toc", "strikethrough-subscript");
  }

  @Test
  void thePageNamesEachProfileAndKey() throws IOException {
    String page = Files.readString(PAGE);
    for (String profile : Profiles.names()) {
      if (!profile.startsWith("commonmark-")) {
        assertThat(page).contains("`" + profile + "`");
      }
    }
    assertThat(page).contains("| `profile`", "| `extensions`", "| `options`", "| `pegdown`");
  }
}
