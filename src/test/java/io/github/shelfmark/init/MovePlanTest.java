package io.github.shelfmark.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovePlanTest {
  @TempDir private Path directory;

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private MovePlan plan(Path source, boolean all) throws IOException {
    BuildRequest request =
        BuildRequest.builder(source, directory.resolve("target/site"))
            .work(directory.resolve("target/work"))
            .build();
    return new MovePlan(Shelfmark.plan(request), "docs", all);
  }

  @Test
  void saysWhatBecomesOfEachFile() throws IOException {
    write("docs/_config.yml", "title: A\n");
    write("docs/index.md", "---\ntitle: Home\n---\n");
    write("docs/_posts/2020-01-31-one.md", "---\ntitle: One\n---\n");
    write("docs/_posts/2999-01-31-later.md", "---\ntitle: Later\n---\n");
    write("docs/_drafts/idea.md", "");
    write("docs/_includes/box.html", "");
    write("docs/_layouts/post.html", "");
    write("docs/.travis.yml", "");
    write("docs/css/site.css", "");
    MovePlan plan = plan(directory.resolve("docs"), false);
    assertThat(plan.headline(SourceKind.JEKYLL)).isEqualTo("docs is a Jekyll site, 9 files.");
    assertThat(plan.headline(SourceKind.JBAKE))
        .isEqualTo(
            "docs is a Jekyll site, 9 files. It is not a site of JBake, which would have a"
                + " jbake.properties.");
    List<String> lines = plan.lists().stream().flatMap(List::stream).toList();
    assertThat(lines)
        .contains(
            "Pages (2)",
            "    index.md -> /",
            "    _posts/2020-01-31-one.md -> /2020/01/31/one.html",
            "Copied (1)",
            "    css/site.css -> /css/site.css",
            "    _config.yml: configuration",
            "    _includes/box.html: an include",
            "    _drafts/idea.md: a draft; -Dshelfmark.drafts=true builds drafts",
            "    _layouts/post.html: a Liquid layout; with layouts: jekyll pages have it, else"
                + " those of the theme",
            "    .travis.yml: passed over, because a name begins with \".\"");
    assertThat(lines).anyMatch(line -> line.startsWith("    _posts/2999-01-31-later.md: "));
    assertThat(plan.summary()).startsWith("2 pages, 1 copied, 2 read, 4 not used");
  }

  @Test
  void cutsLongListsUnlessAllAreWanted() throws IOException {
    for (int i = 100; i < 150; i++) {
      write("docs/page" + i + ".md", "# Page\n");
    }
    List<String> pages = plan(directory.resolve("docs"), false).lists().get(0);
    assertThat(pages).hasSize(22).endsWith("    and 30 more; -Dall=true shows them");
    assertThat(plan(directory.resolve("docs"), true).lists().get(0)).hasSize(51);
  }

  @Test
  void namesFindingsByTheFilesOfTheSource() throws IOException {
    write("src/site/site.xml", "<site/>");
    write("src/site/markdown/usage.md", "---\ntitle: [a\n---\n");
    MovePlan plan = plan(directory.resolve("src/site"), false);
    assertThat(plan.findings())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.file()).isEqualTo("markdown/usage.md"));
  }

  @Test
  void findsTheUsualDirectories() throws Exception {
    write("docs/guide/index.md", "# Guide\n");
    write("src/site/markdown/index.md", "# Home\n");
    write("src/main/jbake/jbake.properties", "");
    write("src/main/jbake/content/a.md", "");
    assertThat(SourceKind.of("docs").find(directory, List.of())).endsWithRaw(Path.of("docs"));
    assertThat(SourceKind.of("maven-site").find(directory, List.of()))
        .endsWithRaw(Path.of("src/site"));
    assertThat(SourceKind.of("JBake").find(directory, List.of()))
        .endsWithRaw(Path.of("src/main/jbake"));
    assertThatThrownBy(() -> SourceKind.JEKYLL.find(directory, List.of()))
        .isInstanceOf(InitException.class)
        .hasMessageStartingWith("There is no Jekyll site here: none of ., docs, ");
    assertThatThrownBy(() -> SourceKind.of("jekyl"))
        .hasMessage("There is no kind of source \"jekyl\". Did you mean \"jekyll\"?");
    assertThatThrownBy(() -> SourceKind.of("hugo"))
        .hasMessageEndingWith("There are jekyll, maven-site, jbake, docs.");
  }
}
