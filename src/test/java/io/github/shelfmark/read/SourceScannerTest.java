package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.testing.Configs;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScannerTest {
  @TempDir private Path temporary;
  private Sources sources;

  @BeforeEach
  void makeSource() throws IOException {
    sources = Sources.in(Files.createDirectory(temporary.resolve("source")));
  }

  private List<String> scan(Path... outOfBounds) {
    return new SourceScanner(
            sources.directory(),
            sources.readConfig(),
            Configs.policyOf(sources.directory()).sources(sources.readConfig()),
            Set.of(outOfBounds),
            sources.findings())
        .scan().stream().map(SourceFile::path).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.md",
        "_partial.md",
        "#lock#",
        "~temp",
        "backup~",
        "dot.",
        "dot./a.md",
        ".git/a",
        "_data/a.yml",
        "_includes/a.html",
        "#d/a.md",
        "node_modules/x/a.js",
        "Gemfile",
        "vendor/bundle/a"
      })
  void leavesOutSpecialNames(String path) throws IOException {
    sources.jekyll("").file(path, "").file("seen.md", "");
    assertThat(scan()).containsExactly("seen.md");
  }

  @Test
  void sortsByPathAndKeepsUnusualNames() throws IOException {
    sources.config("").file("b.md", "").file("a/z.md", "").file("a b.md", "").file("中/文.md", "");
    assertThat(scan()).containsExactly("a b.md", "a/z.md", "b.md", "中/文.md");
  }

  @Test
  void excludeTakesPrefixesAndGlobs() throws IOException {
    sources.jekyll("exclude: [excl, '*.tmp', sub/ex, /only/, 'a?z.md']");
    for (String path :
        List.of(
            "excl.md", "exclude/a.md", "x.tmp", "sub/y.tmp", "sub/exx.md", "only/a.md", "abz.md")) {
      sources.file(path, "");
    }
    sources.file("sub/no-excl.md", "").file("keep.md", "").file("abbz.md", "");
    assertThat(scan()).containsExactly("abbz.md", "keep.md", "sub/no-excl.md");
  }

  @Test
  void includeBringsBackSpecialNames() throws IOException {
    sources.jekyll("include: [_pages, .htaccess, .well-known]");
    sources.file("_pages/p.md", "").file(".htaccess", "").file("sub/.htaccess", "");
    sources.file(".well-known/w", "").file("_other/o.md", "");
    assertThat(scan())
        .containsExactly(".htaccess", ".well-known/w", "_pages/p.md", "sub/.htaccess");
  }

  @Test
  void outputAndWorkAreNotContent() throws IOException {
    sources.config("").file("a.md", "").file("out/a.html", "").file("sub/work/x", "");
    Path source = sources.directory();
    assertThat(scan(source.resolve("out"), source.resolve("sub/work"))).containsExactly("a.md");
  }

  @Test
  void collectionsAreContentAlthoughTheirNamesAreSpecial() throws IOException {
    sources.config("collections: [notes, guides]$collections_dir: col".replace("$", "\n"));
    sources.file("col/_notes/a.md", "").file("col/_guides/b/c.md", "").file("_notes/no.md", "");
    assertThat(scan()).containsExactly("col/_guides/b/c.md", "col/_notes/a.md");
  }

  @Test
  void linksToFilesInsideAreFollowed() throws IOException {
    sources.config("").file("a.md", "");
    Files.createSymbolicLink(sources.directory().resolve("b.md"), Path.of("a.md"));
    assertThat(scan()).containsExactly("a.md", "b.md");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void brokenLinksAndLinksToOutsideAreErrors() throws IOException {
    Path outside = Files.writeString(temporary.resolve("secret"), "");
    sources.config("").file("a.md", "");
    Files.createSymbolicLink(sources.directory().resolve("file"), outside);
    Files.createSymbolicLink(sources.directory().resolve("directory"), temporary);
    Files.createSymbolicLink(sources.directory().resolve("broken"), Path.of("nothing"));
    Files.createSymbolicLink(sources.directory().resolve("self"), Path.of("self"));
    assertThat(scan()).containsExactly("a.md");
    assertThat(sources.told())
        .containsExactlyInAnyOrder(
            "error outside-source directory: the symbolic link points outside the source directory",
            "error outside-source file: the symbolic link points outside the source directory",
            "error unreadable broken: the symbolic link is broken",
            "error unreadable self: the symbolic link is broken");
  }

  @Test
  void loopsEndAndAreReported() throws IOException {
    sources.config("").file("d/a.md", "");
    Files.createSymbolicLink(sources.directory().resolve("d/loop"), Path.of(".."));
    assertThat(scan()).containsExactly("d/a.md");
    assertThat(sources.told())
        .containsExactly(
            "warning unreadable d/loop: symbolic links to directories are not followed");
  }
}
