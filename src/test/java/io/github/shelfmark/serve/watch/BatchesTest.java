package io.github.shelfmark.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clock is a number. */
class BatchesTest {
  private static final Path PAGE = Path.of("/site/page.md");
  private static final Path OTHER = Path.of("/site/other.md");

  private final Set<Path> existing = new HashSet<>(Set.of(PAGE, OTHER));
  private final Batches batches =
      new Batches(Duration.ofMillis(10), Duration.ofMillis(100), existing::contains);

  @Test
  void nothingIsWaitedForWithoutChanges() {
    assertThat(batches.remaining(5)).isEqualTo(Batches.NEVER);
    assertThat(batches.take()).isEqualTo(new FileBatch(false, Set.of(), Set.of()));
  }

  @Test
  void aBatchIsCompleteWhenItHasBeenQuiet() {
    batches.add(PAGE, false, millis(0));
    assertThat(batches.remaining(millis(4))).isEqualTo(millis(6));

    batches.add(OTHER, false, millis(8));
    assertThat(batches.remaining(millis(12))).isEqualTo(millis(6));
    assertThat(batches.remaining(millis(18))).isZero();
    assertThat(batches.take().files()).containsExactlyInAnyOrder(PAGE, OTHER);
    assertThat(batches.remaining(millis(19))).isEqualTo(Batches.NEVER);
  }

  @Test
  void theFirstChangeDoesNotWaitLongWhileOthersFollow() {
    for (int i = 0; i <= 95; i += 5) {
      batches.add(PAGE, false, millis(i));
    }
    assertThat(batches.remaining(millis(95))).isEqualTo(millis(5));
    assertThat(batches.remaining(millis(100))).isZero();
  }

  @Test
  void theClockMayOverflow() {
    long start = Long.MAX_VALUE - millis(3);
    batches.add(PAGE, false, start);
    assertThat(batches.remaining(start + millis(6))).isEqualTo(millis(4));
  }

  @Test
  void filesOfEditorsAreNoReasonToBuild() {
    for (String name :
        Set.of(
            "page.md~",
            "4913",
            ".page.md.swp",
            ".page.md.swx",
            ".#page.md",
            "#page.md#",
            "page.md___jb_tmp___",
            "page.md___jb_old___",
            ".goutputstream-AB12")) {
      batches.add(Path.of("/site").resolve(name), true, millis(0));
    }
    assertThat(batches.remaining(millis(50))).isEqualTo(Batches.NEVER);

    batches.add(PAGE, true, millis(60));
    FileBatch batch = batches.take();
    assertThat(batch.files()).containsExactly(PAGE);
    assertThat(batch.passing()).hasSize(9);
    assertThat(batches.take().passing()).isEmpty();
  }

  @Test
  void namesOfAuthorsAreTheirs() {
    Path swim = Path.of("/site/.swim");
    Path year = Path.of("/site/2913");
    existing.addAll(Set.of(swim, year));
    batches.add(swim, true, millis(0));
    batches.add(year, true, millis(0));
    assertThat(batches.take().files()).containsExactlyInAnyOrder(swim, year);
  }

  @Test
  void aFileThatWasMadeAndRemovedIsNoReasonToBuild() {
    Path temporary = Path.of("/site/sed7Xy");
    batches.add(temporary, true, millis(0));
    batches.add(temporary, false, millis(1));
    batches.add(PAGE, false, millis(2));
    FileBatch batch = batches.take();
    assertThat(batch.files()).containsExactly(PAGE);
    assertThat(batch.passing()).containsExactly(temporary);
  }

  @Test
  void aFileThatWasThereAndIsRemovedIsAChange() {
    existing.remove(PAGE);
    batches.add(PAGE, false, millis(0));
    assertThat(batches.take().files()).containsExactly(PAGE);
  }

  @Test
  void afterLostEventsAnythingMayHaveChanged() {
    batches.add(PAGE, false, millis(0));
    batches.addAll(millis(1));
    batches.add(OTHER, false, millis(2));
    assertThat(batches.take()).isEqualTo(FileBatch.ALL);
    assertThat(batches.take().all()).isFalse();
  }

  private static long millis(long count) {
    return Duration.ofMillis(count).toNanos();
  }
}
