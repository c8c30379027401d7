package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.BuildSession;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.sink.LiveSink;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand edits leave nothing behind. */
class SessionHeapTest {
  private static final int EDITS = 2_000;
  private static final int WARM = 500;

  /** What 1,500 edits may add to the heap: less than one KB each. */
  private static final long MOST_BYTES = 1_200_000;

  @TempDir private Path directory;

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

  @Test
  void theHeapStaysAsItIs() throws IOException {
    Path source = directory.resolve("docs");
    Edits.writeCommonMark(source);
    BuildSession session = BuildSession.open(new LiveSink(NOBODY, () -> Set.of("a/p2.html")));
    session.build(request(source), FileChanges.ALL);
    Path post = source.resolve("a/p1.md");
    String text = Files.readString(post);
    long before = 0;
    for (int i = 0; i < EDITS; i++) {
      String title = i % 10 == 0 ? "# Title " + i : "# a1";
      Files.writeString(post, text.replace("# a1", title) + "\nEdit " + i + ".\n");
      session.preview(Set.of(post));
      session.build(request(source), FileChanges.of(Set.of(post)));
      if (i == WARM) {
        before = heap();
      }
    }
    assertThat(heap() - before).isLessThan(MOST_BYTES);
  }

  private BuildRequest request(Path source) {
    return BuildRequest.builder(source, directory.resolve("site"))
        .work(directory.resolve("work"))
        .now(Sources.NOW)
        .threads(2)
        .build();
  }

  /** The bytes of objects that are in use. */
  private static long heap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      // What soft references and cleaners hold goes only in a later round.
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
