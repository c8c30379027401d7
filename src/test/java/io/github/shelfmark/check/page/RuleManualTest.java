package io.github.shelfmark.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.finding.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual has a page for each check, made from what the check says of itself. */
class RuleManualTest {
  private static final Path PAGES = Path.of("src", "docs", "checks");
  private static final String UPDATE =
      "mvn test -Dtest=RuleManualTest -Dgolden.update=true regenerates it";

  @Test
  void pagesAreWhatTheChecksSay() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    expected.put("index.md", index());
    int sequence = 1;
    for (RulePage page : RulePages.all()) {
      expected.put(page.code().id() + ".md", text(page, sequence++));
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PAGES);
      for (Map.Entry<String, String> page : expected.entrySet()) {
        Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
      }
    }
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path file : files.toList()) {
        found.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    assertThat(found).as(UPDATE).isEqualTo(expected);
  }

  private static String index() {
    StringBuilder text =
        new StringBuilder(
            """
            ---
            title: Checks
            sequence: 3
            description: Each check of documents and sites, why it is made, and how to mend what it finds.
            ---

            These checks run in each build and in the goal [`check`](../guide/checking.md), which also says how to
            set their levels, accept single findings, and begin with an old site. Findings about files that cannot
            be read are in the [reference](../reference/findings.md).

            | number | check | level |
            |---|---|---|
            """);
    for (RulePage page : RulePages.all()) {
      FindingCode code = page.code();
      text.append("| ").append(code.number()).append(" | [").append(page.title()).append("](");
      text.append(code.id()).append(".md) | ").append(page.severity().label()).append(" |\n");
    }
    return text.toString();
  }

  private static String text(RulePage page, int sequence) {
    FindingCode code = page.code();
    return """
        ---
        title: "%s: %s"
        sequence: %d
        ---

        %s

        Number %s, name `%s`, level %s. Another level, for the whole site:

        ```yaml
        checks:
          %s: %s
        ```

        A comment `<!-- shelfmark-disable %s -->` [accepts](../guide/checking.md#comments) it in a document.

        ## Wrong

        %s
        ## Right

        %s"""
        .formatted(
            code.number(),
            page.title(),
            sequence,
            page.text().strip(),
            code.number(),
            code.id(),
            page.severity().label(),
            code.id(),
            page.severity().label().equals("error") ? "warning" : "error",
            code.number(),
            files(page.wrong(), page.right()),
            files(page.right(), page.wrong()));
  }

  /** Those files of a site that are not the same in the other, or all if none differs. */
  private static String files(Map<String, String> site, Map<String, String> other) {
    StringBuilder text = new StringBuilder();
    site.forEach(
        (path, content) -> {
          if (!content.equals(other.get(path))) {
            String language = path.substring(path.lastIndexOf('.') + 1).replace("yml", "yaml");
            text.append(fence(content)).append(language).append(" title=\"").append(path);
            text.append("\"\n").append(content.strip()).append('\n').append(fence(content));
            text.append("\n\n");
          }
        });
    return text.isEmpty() ? "The file is not there.\n" : text.toString().strip() + "\n";
  }

  private static String fence(String content) {
    return content.contains("```") ? "````" : "```";
  }
}
