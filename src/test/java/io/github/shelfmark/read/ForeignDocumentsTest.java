package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignDocumentsTest {
  @TempDir private Path directory;

  @Test
  void eachKindIsToldOnce() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file("a.adoc", "")
            .file("b/c.ADOC", "")
            .file("d.adoc", "")
            .file("e.adoc", "")
            .file("f.rst", "")
            .file("g.mdown", "# G");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "info not-rendered a.adoc: 4 files are AsciiDoc and are published as they are:"
                + " a.adoc, b/c.ADOC, d.adoc, …",
            "info not-rendered f.rst: this is reStructuredText and is published as it is",
            "info not-rendered g.mdown: this looks like Markdown and is published as it is");
  }

  @Test
  void templatesOfVelocityAreAWarning() throws IOException {
    Sources sources =
        Sources.in(directory).config("").file("u.md.vm", "").file("v.apt.vm", "").file("w.vm", "");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "warning not-rendered u.md.vm: 3 files are Velocity templates and are published as"
                + " they are: u.md.vm, v.apt.vm, w.vm");
    assertThat(sources.findings().list().get(0).hint()).contains("\"filter\"");
  }

  @Test
  void xmlIsToldByWhatIsInIt() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file("sitemap.xml", "<urlset/>")
            .file("x.xml", "<?xml version='1.0'?>\n<!-- licence -->\n<document>\n")
            .file("y.xml", "<document xmlns=\"http://maven.apache.org/XDOC/2.0\">\n");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "info not-rendered x.xml: 2 files are XDoc and are published as they are:"
                + " x.xml, y.xml");
  }

  @Test
  void htmlWithAHeaderThatJbakeDoesNotReadIsTold() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file("a.html", "title=A\n# c\nstatus=draft\n~~~~~~\n<p>secret</p>\n")
            .file("b.html", "<!doctype html>\n<title>B</title>\n");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "warning header a.html:1:1: this looks like the header of a draft of JBake, but the"
                + " page is published");
  }

  @Test
  void jekyllSitesAreLeftAlone() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .file("a.adoc", "")
            .file("b.md.vm", "")
            .page("c.md", "")
            .file("_posts/2020-01-01-d.md", "title: x\nauthor: y\n\ntext\n");
    sources.read();
    assertThat(sources.told()).isEmpty();
  }
}
