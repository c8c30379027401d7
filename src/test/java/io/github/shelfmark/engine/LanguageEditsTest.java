package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of translations render the pages that show them, and no others. */
class LanguageEditsTest {
  @TempDir private Path directory;

  private Path source;
  private Path site;
  private Map<String, String> before = Map.of();

  @BeforeEach
  void begin() throws IOException {
    source = directory.resolve("docs");
    site = directory.resolve("site");
    Sources files = Sources.in(source);
    files.config(
        "title: T$url: https://t.example$languages: [en, de, zh]$search: false$twins: false");
    files.file("index.md", "# Home\n");
    files.file("a/index.md", "# A\n");
    files.file("a/p1.md", "# One\n\n[two](p2.md)\n");
    files.file("a/p2.md", "# Two\n\n## Part\n");
    files.file("b.md", "# B\n");
    files.file("de/index.md", "# Anfang\n");
    files.file("de/b.md", "# Be\n");
    build(site);
    before = pages(site);
  }

  @Test
  void anAddedTranslationOfTheSameTitleIsShownByItsPageAndNamedByItsOriginal() throws IOException {
    Sources.in(source).file("de/a/p2.md", "# Two\n\n## Teil\n");
    // Those that list it, its neighbour and the page for missing pages, look at its front matter.
    assertThat(changed(2)).containsExactly("a/p2.html", "de/a/p2.html");
  }

  @Test
  void anAddedTranslationIsListedInItsLanguage() throws IOException {
    assertThat(edit("de/a/p2.md", "# Zwei\n"))
        .contains("a/p2.html", "de/a/p2.html", "de/a/index.html", "de/a/p1.html")
        .allMatch(page -> page.equals("a/p2.html") || page.startsWith("de/"));
  }

  @Test
  void aRemovedTranslationGivesWayToItsOriginal() throws IOException {
    Files.delete(source.resolve("de/b.md"));
    assertThat(changed(0))
        .contains("b.html", "de/b.html", "de/index.html")
        .allMatch(page -> page.equals("b.html") || page.startsWith("de/"));
    assertThat(pages(site).get("de/b.html")).contains("class=\"untranslated\"");
  }

  @Test
  void aChangedTitleIsShownInItsLanguage() throws IOException {
    assertThat(edit("de/b.md", "# Behälter\n"))
        .contains("de/b.html", "de/index.html")
        .allMatch(page -> page.startsWith("de/"));
  }

  @Test
  void aChangedTextIsShownWhereItIsTheFallback() throws IOException {
    assertThat(edit("a/p1.md", "# One\n\n[two](p2.md) More.\n"))
        .containsExactly("a/p1.html", "de/a/p1.html", "zh/a/p1.html");
  }

  @Test
  void aChangedTextIsNotThatOfItsTranslation() throws IOException {
    assertThat(edit("b.md", "# B\n\nMore.\n")).containsExactly("b.html", "zh/b.html");
  }

  private Set<String> edit(String path, String text) throws IOException {
    Sources.in(source).file(path, text);
    return changed(0);
  }

  /**
   * The pages that a build has changed, which are those that it has rendered.
   *
   * @param besides how many it has rendered in vain
   */
  private Set<String> changed(int besides) throws IOException {
    BuildReport report = build(site);
    Map<String, String> after = pages(site);
    Path clean = directory.resolve("clean");
    build(clean);
    assertThat(after).isEqualTo(pages(clean));
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (page, text) -> {
          if (!text.equals(before.get(page))) {
            changed.add(page);
          }
        });
    assertThat(report.rendered()).as("%s", changed).isEqualTo(changed.size() + besides);
    return changed;
  }

  private BuildReport build(Path output) throws IOException {
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, output)
                .work(output.resolveSibling(output.getFileName() + "-work"))
                .now(Sources.NOW)
                .build());
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return report;
  }

  private static Map<String, String> pages(Path output) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(output)) {
      files = all.filter(file -> file.toString().endsWith(".html")).toList();
    }
    Map<String, String> pages = new TreeMap<>();
    for (Path file : files) {
      pages.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return pages;
  }
}
