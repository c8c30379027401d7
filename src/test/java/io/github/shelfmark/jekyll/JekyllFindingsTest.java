package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The findings for a whole Jekyll site: each problem once, at its position in the author's file.
 */
class JekyllFindingsTest {
  @TempDir private Path directory;

  @BeforeEach
  void configure() throws IOException {
    write("_config.yml", "title: Findings\n");
  }

  @Test
  void reportsEachMistakeOnce() throws IOException {
    write(
        "where.md",
        "---\ntitle: W\n---\n"
            + "{% for i in (1..3) %}{{ site.pages | where_exp: 'p', 'p.x ==== 1' }}{% endfor %}");
    write("links.md", "---\n---\n\n[x]({% link no.md %})\n{% post_url 2026-01-01-no %}\n");
    write("loop.md", "---\n---\nBefore {% include loop.html %}\n\n[after](nowhere.md)\n");
    write("_includes/loop.html", "{% include loop.html %}");
    write("one.md", "---\n---\n{% include broken.html %}{% include broken.html %}");
    write("two.md", "---\n---\n{% include broken.html %}");
    write("_includes/broken.html", "first\n  {% for x %}{% endfor %}\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_includes/broken.html:2:3: \"for x\" is not a valid loop",
            "links.md:4:5: there is no file \"no.md\" to link to",
            "links.md:5:1: there is no post \"2026-01-01-no\"",
            "loop.md:3:8: files include each other endlessly: _includes/loop.html",
            "loop.md:5:9: the link \"nowhere.md\" is broken",
            "where.md:4:22: the condition \"p.x ==== 1\" is not valid: there is no operator"
                + " \"====\"");
  }

  @Test
  void reportsEachKindOfUnknownTagOnceAndContinues() throws IOException {
    write("b.md", "---\n---\n{% box %}in **it**{% endbox %} {% youtube x %}{% youtube y %}\n");
    write("c.md", "---\n---\n{% youtube z %}{% include d.html %}\n");
    write("e.md", "---\n---\n{% include d.html %}{% hilight java %}\n");
    write("_includes/d.html", "{% youtube z %}");

    BuildReport report = build();

    assertThat(report.published()).isTrue();
    assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_includes/d.html:1:1: there is no tag \"youtube\", so it writes nothing (4 places)",
            "b.md:3:1: there is no tag \"box\", so it writes nothing (1 place)",
            "e.md:3:21: there is no tag \"hilight\", so it writes nothing (1 place)");
    assertThat(report.findings().get(2).hint()).isEqualTo("Did you mean \"highlight\"?");
    assertThat(page("b.html")).contains("<p>in <strong>it</strong></p>");
  }

  @Test
  void reportsMistakesInDocumentsThatAreOnlyShownOnOtherPages() throws IOException {
    write("_config.yml", "collections: {people: {}}\n");
    write("_people/ann.md", "---\n---\n\nAnn {{ 1 | divided_by: 0 }}{% who %}\n");
    write("all.md", "---\n---\n{% for p in site.people %}{{ p.content }}{% endfor %}\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_people/ann.md:4:5: division by 0",
            "_people/ann.md:4:28: there is no tag \"who\", so it writes nothing (1 place)");
  }

  @Test
  void reportsExcerptsThatIncludeThemselves() throws IOException {
    write("_posts/2026-01-01-a.md", "---\n---\nA {{ page.next.excerpt }}\n");
    write("_posts/2026-01-02-b.md", "---\n---\nB {{ page.previous.excerpt }}\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_posts/2026-01-01-a.md:3:3: the excerpt of _posts/2026-01-02-b.md includes itself",
            "_posts/2026-01-02-b.md:3:3: the excerpt of _posts/2026-01-01-a.md includes itself");
  }

  @Test
  void nestsAnyNumberOfPosts() throws IOException {
    int posts = 300;
    for (int i = 1; i <= posts; i++) {
      String shown = "{{ page.previous.content | strip_html | strip | split: ' ' | last }}";
      write(
          post(i),
          "---\n---\n%s %d\n".formatted(i % 2 == 0 ? shown : "{{ page.next.url }} " + shown, i));
    }
    write("last.txt", "---\n---\n{{ site.posts.first.content | strip_html | strip }}\n");

    List<String> pages =
        List.of(1, 2, 8).stream()
            .map(
                threads -> {
                  try {
                    Path output = directory.resolve("site" + threads);
                    Shelfmark.build(
                        BuildRequest.builder(directory.resolve("source"), output)
                            .threads(threads)
                            .build());
                    return Files.readString(output.resolve("last.txt"));
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .distinct()
            .toList();
    assertThat(pages).containsExactly("299 300\n");
  }

  @Test
  void linksInShownContentKeepTheirTargets() throws IOException {
    write(
        "_config.yml",
        "baseurl: /base\nplugins: [jekyll-relative-links]\nrelative_links: {collections: true}\n");
    write("_posts/2026-01-01-a.md", "---\n---\n[x](../sub/x.md#y) [z](z.html)\n");
    write("sub/x.md", "---\n---\nX\n");
    write("feed.txt", "---\n---\n{{ site.posts.first.content }}");

    build();

    assertThat(page("feed.txt"))
        .isEqualTo("<p><a href=\"/base/sub/x.html#y\">x</a> <a href=\"z.html\">z</a></p>\n");
  }

  private static String post(int number) {
    return "_posts/2026-%02d-%02d-p.md".formatted(1 + number / 28, 1 + number % 28);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(BuildRequest.of(directory.resolve("source"), directory.resolve("site")));
  }

  private String page(String path) throws IOException {
    return Files.readString(directory.resolve("site").resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("source").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
