package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where excerpts end, by the line ends of the file. */
class ExcerptsTest {
  private static final String PAGE =
      "---\n"
          + "---\n"
          + "{% for p in site.posts %}[{{ p.excerpt | strip_html | strip_newlines }}]{% endfor"
          + " %}\n";

  @TempDir private Path directory;

  @BeforeEach
  void start() throws IOException {
    write("_config.yml", "title: T\n");
    write("list.txt", PAGE);
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("source").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String list() throws IOException {
    Path output = directory.resolve("out");
    Shelfmark.build(BuildRequest.of(directory.resolve("source"), output));
    return Files.readString(output.resolve("list.txt"));
  }

  @Test
  void endAtTheFirstBlankLine() throws IOException {
    write("_posts/2026-01-01-a.md", "---\ntitle: A\n---\none\ntwo\n\nthree\n");
    write("_posts/2026-01-02-b.md", "---\r\ntitle: B\r\n---\r\none\r\n\n\nthree\r\n");

    assertThat(list()).contains("[one][onetwo]");
  }

  @Test
  void areAllOfTheTextIfBlankLinesHaveCarriageReturns() throws IOException {
    write("_posts/2026-01-01-a.md", "---\r\ntitle: A\r\n---\r\none\r\n\r\ntwo\r\n");

    assertThat(list()).contains("[onetwo]");
  }

  @Test
  void endAtAnySeparatorWithoutABlankLine() throws IOException {
    write(
        "_posts/2026-01-01-a.md",
        "---\r\nexcerpt_separator: <!--more-->\r\n---\r\none\r\n\r\ntwo <!--more--> three\r\n");

    assertThat(list()).contains("[onetwo]");
  }

  @Test
  void followTheLineEndsOfAFileThatChanges() throws IOException {
    write("_posts/2026-01-01-a.md", "---\ntitle: A\n---\none\n\ntwo\n");
    assertThat(list()).contains("[one]");

    write("_posts/2026-01-01-a.md", "---\r\ntitle: A\r\n---\r\none\r\n\r\ntwo\r\n");
    assertThat(list()).contains("[onetwo]");
    assertThat(list()).contains("[onetwo]");
  }
}
