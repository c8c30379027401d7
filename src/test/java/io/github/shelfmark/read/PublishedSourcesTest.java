package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedSourcesTest {
  @TempDir private Path directory;

  private Sources project(String config) throws IOException {
    return Sources.in(directory)
        .config(config)
        .file("README.md", "# Read me")
        .file("pom.xml", "<project/>")
        .file("src/main/java/A.java", "class A {}")
        .file("src/main/java/B.java", "class B {}")
        .file("lib/x.jar", "")
        .file("core/pom.xml", "<project/>")
        .file("core/target/classes/A.class", "")
        .file("core/target/site/index.html", "")
        .file(".git/config", "")
        .file("docs/a.md", "# A")
        .file("docs/target/b.md", "# A chapter that is called target")
        .file("docs/p.png", "");
  }

  @Test
  void aProjectIsOneWarning() throws IOException {
    Sources sources = project("");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "warning published-source pom.xml: the source directory is that of a Maven project,"
                + " so all its files are published");
  }

  @Test
  void eachKindIsAWarning() throws IOException {
    Sources sources = project("include: [pom.xml]");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "warning published-source lib/x.jar: a file of a program, which is published as it is",
            "warning published-source src/main/java/A.java: 2 files that end in .java are"
                + " published: src/main/java/A.java, src/main/java/B.java");
  }

  @Test
  void includesLimitTheSource() throws IOException {
    Sources sources = project("includes: [README.md, docs/**]");
    Site site = sources.read();
    assertThat(site.documents())
        .extracting(document -> document.path())
        .containsExactly("README.md", "docs/a.md", "docs/target/b.md");
    assertThat(site.staticFiles()).extracting(StaticFile::path).containsExactly("docs/p.png");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void whatIsMeantIsNotTold() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("include: [\"downloads/*.jar\", Hello.java]")
            .file("downloads/a.jar", "")
            .file("code/Hello.java", "")
            .file("index.md", "");
    assertThat(sources.read().staticFiles()).hasSize(2);
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void repositoriesAreNeverPublished() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("include: [.git, .htaccess, '.*']")
            .file(".git/config", "")
            .file("sub/.git", "gitdir: x")
            .file("sub/.hg/x", "")
            .file(".htaccess", "");
    assertThat(sources.read().staticFiles())
        .extracting(StaticFile::path)
        .containsExactly(".htaccess");
    assertThat(sources.told())
        .containsExactly(
            "warning published-source .git: the files of a repository are never published",
            "warning published-source sub/.git: the files of a repository are never published",
            "warning published-source sub/.hg: the files of a repository are never published");
  }

  @Test
  void jekyllSitesAreOnlyInformed() throws IOException {
    Sources sources = Sources.in(directory).jekyll("").file("a/A.java", "").page("index.md", "");
    assertThat(sources.read().staticFiles()).hasSize(1);
    assertThat(sources.told())
        .containsExactly(
            "info published-source a/A.java: a file of a program, which is published as it is");
  }
}
