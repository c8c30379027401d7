package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attacks of our own writing ({@code safe/vectors.txt}), each a page, in every dialect: none of
 * them acts in the safe site or reaches around its text, and each that does in an ordinary site is
 * told.
 */
class AttackVectorsTest {
  private static final Path VECTORS = Path.of("src/test/resources/safe/vectors.txt");
  private static final String REFERENCE = "harmless";

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"commonmark, md", "flexmark, md", "jekyll, md", "commonmark, html", "jekyll, html"})
  void areCutAndTold(String dialect, String extension) throws IOException {
    List<String> vectors = vectors();
    Path source = source(dialect, extension, vectors);

    BuildReport ordinary = build(source, directory.resolve("ordinary"), /* safe= */ false);
    BuildReport report = build(source, directory.resolve("safe"), /* safe= */ true);

    BuiltSite site = BuiltSite.at(directory.resolve("safe"));
    BuiltSite before = BuiltSite.at(directory.resolve("ordinary"));
    assertThat(vectors).hasSizeGreaterThan(100);
    assertThat(errors(ordinary)).isEmpty();
    assertThat(errors(report)).isEmpty();
    String frame = Harm.frame(site.page(REFERENCE + ".html"));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      String name = name(i);
      Document page = site.page(name + ".html");
      List<String> harm = new ArrayList<>(Harm.in(page));
      if (!Harm.frame(page).equals(frame)) {
        harm.add("reaches around its text");
      }
      Document unsafe = before.page(name + ".html");
      boolean acts = !Harm.in(unsafe).isEmpty() || !Harm.frame(unsafe).equals(frame);
      if (acts && !isTold(report, name + "." + extension)) {
        harm.add("is not told");
      }
      if (!harm.isEmpty()) {
        wrong.add(name + " " + harm + "\n" + vectors.get(i));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> errors(BuildReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::headline)
        .toList();
  }

  private static boolean isTold(BuildReport report, String file) {
    return report.findings().stream().map(Finding::file).anyMatch(file::equals);
  }

  private static List<String> vectors() throws IOException {
    return List.of(Files.readString(VECTORS).strip().split("\n----\n"));
  }

  private static String name(int index) {
    return "v" + (1000 + index);
  }

  private Path source(String dialect, String extension, List<String> vectors) throws IOException {
    Path source = Files.createDirectories(directory.resolve("source"));
    boolean jekyll = dialect.equals("jekyll");
    Files.writeString(
        source.resolve(jekyll ? "_config.yml" : "site.yml"),
        "title: T\ntwins: false\n" + (jekyll ? "" : "links: warn\ndialect: " + dialect + "\n"));
    String matter = "---\ntitle: T\n---\n";
    Files.writeString(source.resolve(REFERENCE + ".md"), matter + "Text.\n");
    Files.writeString(source.resolve("index.md"), matter + "Text.\n");
    for (int i = 0; i < vectors.size(); i++) {
      Files.writeString(source.resolve(name(i) + "." + extension), matter + vectors.get(i) + "\n");
    }
    return source;
  }

  private static BuildReport build(Path source, Path output, boolean safe) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, output)
            .work(output.resolveSibling(output.getFileName() + "-work"))
            .overrides(Map.of("git", false))
            .safe(safe)
            .build());
  }
}
