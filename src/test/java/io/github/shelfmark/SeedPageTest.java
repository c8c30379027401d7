package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page that this project started from, with its real posts; runs only if they are available.
 */
@EnabledIf("atHand")
class SeedPageTest {
  private static final Path SEED = Path.of("../shared/seed/distributed-system.md");
  private static final Path POSTS = Path.of("../shared/jekyll-slice/source/_distributed");

  @TempDir private Path directory;

  private BuildReport report;
  private Document page;

  static boolean atHand() {
    return Files.exists(SEED) && Files.isDirectory(POSTS);
  }

  @BeforeEach
  void build() throws IOException {
    Path source = directory.resolve("source");
    copy(POSTS, source.resolve("_distributed"));
    Files.copy(SEED, source.resolve("distributed-system.md"));
    Files.writeString(
        source.resolve("_config.yml"),
        "permalink: none\ncollections: {distributed: {output: true}}\n");
    report = Shelfmark.build(BuildRequest.of(source, directory.resolve("site")));
    page = BuiltSite.at(directory.resolve("site")).page("distributed-system.html");
  }

  @Test
  void keepsEveryLinkInJekyllsOrder() throws IOException {
    List<String> links =
        BuiltSite.at(directory.resolve("site")).bodyLinks("distributed-system.html");

    assertThat(links).hasSize(22);
    // Sections in the page's order, posts by sequence inside each.
    assertThat(links.stream().limit(17).map(SeedPageTest::section).distinct())
        .containsExactly(
            "/distributed/glossary",
            "/distributed/node/consensus",
            "/distributed/node/lock",
            "/distributed/data/cache");
    assertThat(links.subList(17, 22)).allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void keepsSectionsAndTables() {
    assertThat(page.select("[data-pagefind-body] h2").eachText())
        .containsExactly("Basic", "Node 算法", "Data", "Reference");
    assertThat(page.select("[data-pagefind-body] table")).hasSize(3);
    assertThat(page.select("[data-pagefind-body] table ol li a")).hasSize(17);
    assertThat(page.select("[data-pagefind-body] pre")).isEmpty();
  }

  @Test
  void hasNoFindings() {
    assertThat(report.count(Severity.ERROR)).isZero();
  }

  private static String section(String link) {
    String path = link.substring(0, link.indexOf(' '));
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
