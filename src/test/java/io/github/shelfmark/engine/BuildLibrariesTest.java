package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries of one build. */
class BuildLibrariesTest {
  private static final Library LIBRARY = Library.of("a test", "A", "org.example:a:1");

  @TempDir private Path directory;

  private final AtomicInteger asked = new AtomicInteger();

  /** Has no library, and counts how often it was asked. */
  private final class Empty implements Libraries {
    private final String key;

    Empty(String key) {
      this.key = key;
    }

    @Override
    public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
      asked.incrementAndGet();
      findings.accept(
          Finding.error(FindingCode.LIBRARY, "", Position.NONE, "missing " + library, ""));
      return Optional.empty();
    }

    @Override
    public String key() {
      return key;
    }
  }

  @Test
  void eachLibraryIsAskedForOnceAndReportedToEveryone() {
    Libraries libraries = new BuildLibraries(new Empty(""));
    List<Integer> reports =
        IntStream.range(0, 50)
            .parallel()
            .mapToObj(
                i -> {
                  List<Finding> findings = new ArrayList<>();
                  assertThat(libraries.load(LIBRARY, findings::add)).isEmpty();
                  return findings.size();
                })
            .toList();

    assertThat(reports).containsOnly(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void nothingIsLoadedForASiteThatNeedsNothing() throws IOException {
    assertThat(build("").published()).isTrue();
    assertThat(asked).hasValue(0);
  }

  @Test
  void pagesAreRenderedAgainIfOtherCodeMayBeLoaded() throws IOException {
    assertThat(build("one").rendered()).isPositive();
    assertThat(build("one").rendered()).isZero();
    assertThat(build("two").rendered()).isPositive();
  }

  private BuildReport build(String key) throws IOException {
    Path source = Files.createDirectories(directory.resolve("docs"));
    Files.writeString(source.resolve("index.md"), "# Home\n\nText.\n");
    return Shelfmark.build(
        BuildRequest.builder(source, directory.resolve("site")).libraries(new Empty(key)).build());
  }
}
