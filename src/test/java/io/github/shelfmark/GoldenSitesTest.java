package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole small sites: the content of each page, without the theme's markup around it. After an
 * intended change, run with {@code -Dgolden.update=true} and review the difference.
 */
class GoldenSitesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path output;

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll", "jbake", "languages"})
  void matchesTheExpectedOutput(String name) throws IOException {
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(GOLDEN.resolve(name).resolve("source"), output.resolve("site"))
                // These sources are in our own repository, whose history must not appear.
                .overrides(Map.of("git", false))
                .build());
    String built = describe(report);

    Path expected = GOLDEN.resolve(name).resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, built);
    }
    assertThat(built).isEqualTo(Files.readString(expected));
  }

  private String describe(BuildReport report) throws IOException {
    BuiltSite site = BuiltSite.at(output.resolve("site"));
    StringBuilder text = new StringBuilder();
    for (Finding finding : report.findings()) {
      text.append(finding.severity().label()).append(": ").append(finding.headline()).append('\n');
    }
    for (String file : site.files("")) {
      if (file.startsWith("shelfmark/")) {
        continue;
      }
      text.append("==== ").append(file).append('\n');
      if (file.endsWith(".html")) {
        describe(site.page(file), text);
      } else {
        text.append(site.text(file));
      }
    }
    return text.toString();
  }

  private static void describe(Document page, StringBuilder text) {
    text.append("title: ").append(page.title()).append('\n');
    text.append("in: ").append(page.select(".breadcrumbs a").eachText()).append('\n');
    text.append("next: ").append(page.select("a[rel=next] b").text()).append('\n');
    if (!page.select(".languages a").isEmpty()) {
      text.append("languages: ")
          .append(page.select(".languages a").eachAttr("href"))
          .append(page.select("[hreflang]:not(a)").eachAttr("hreflang"))
          .append(page.select(".untranslated").eachText())
          .append('\n');
    }
    Element body = page.selectFirst("[data-pagefind-body]");
    if (body != null) {
      page.outputSettings().prettyPrint(false);
      text.append(body.html().strip()).append('\n');
    }
  }
}
