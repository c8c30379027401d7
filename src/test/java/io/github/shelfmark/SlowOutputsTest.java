package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.sink.LiveSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes seconds to make, such as a PDF file, in a site that stays in memory. */
class SlowOutputsTest {
  private static final String PDF = "book.pdf";

  private static final LiveSink.Listener NOBODY =
      new LiveSink.Listener() {
        @Override
        public void changed(String path) {
          // Nobody looks.
        }

        @Override
        public void removed(String path) {
          // Nobody looks.
        }
      };

  @TempDir private Path directory;

  private final LiveSink sink = new LiveSink(NOBODY, Set::of);

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(source());
    Files.writeString(source().resolve("site.yml"), "title: T\nprint: {pdf: book.pdf}\n");
    Files.writeString(source().resolve("index.md"), "# Home\n\nText.\n");
  }

  private Path source() {
    return directory.resolve("docs");
  }

  private void build() throws IOException {
    Path output = directory.resolve("site");
    BuildSession.open(sink)
        .build(
            BuildRequest.builder(source(), output).work(directory.resolve("work")).build(),
            FileChanges.ALL);
  }

  @Test
  void aPdfFileIsMadeWhenSomebodyAsks() throws IOException {
    build();

    assertThat(sink.paths()).contains("print.html").doesNotContain(PDF);
    assertThat(sink.file(PDF))
        .hasValueSatisfying(
            bytes ->
                assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-"));
  }

  @Test
  void whatCannotBeMadeIsNotThere() throws IOException {
    Files.writeString(
        source().resolve("index.md"), "# Home\n\n" + "<div>".repeat(200) + "</div>".repeat(200));
    build();

    assertThat(sink.file("print.html")).isPresent();
    assertThat(sink.file(PDF)).isEmpty();
  }
}
