package io.github.shelfmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.FileChanges;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PendingChangesTest {
  private static final Path A = Path.of("/a.md");
  private static final Path B = Path.of("/b.md");

  private final PendingChanges pending = new PendingChanges();

  @Test
  void whatNoPageShowsIsBuiltAtOnce() {
    pending.add(FileChanges.of(Set.of(A)));

    assertThat(pending.remaining(millis(0))).isZero();
    assertThat(pending.isPreviewed()).isFalse();
    assertThat(pending.take()).isEqualTo(FileChanges.of(Set.of(A)));
    assertThat(pending.remaining(millis(0))).isEqualTo(PendingChanges.NEVER);
  }

  @Test
  void typingIsNotDisturbed() {
    pending.addPreviewed(Set.of(A), millis(0));
    pending.addPreviewed(Set.of(A), millis(100));

    assertThat(pending.remaining(millis(160))).isEqualTo(millis(90));
    assertThat(pending.remaining(millis(250))).isZero();
    assertThat(pending.isPreviewed()).isTrue();
  }

  @Test
  void whatIsUrgentDoesNotWaitForTyping() {
    pending.add(FileChanges.of(Set.of(B)));
    pending.addPreviewed(Set.of(A), millis(0));

    assertThat(pending.remaining(millis(1))).isZero();
    assertThat(pending.take().files()).containsExactlyInAnyOrder(A, B);
  }

  @Test
  void changesOfACancelledBuildAreBuiltAgain() {
    pending.addAgain(FileChanges.of(Set.of(A)), millis(0));

    assertThat(pending.remaining(millis(10))).isEqualTo(millis(140));
  }

  @Test
  void changesOfAFailedBuildWaitForAnotherChange() {
    pending.addForLater(FileChanges.ALL);

    assertThat(pending.remaining(millis(0))).isEqualTo(PendingChanges.NEVER);
    pending.add(FileChanges.of(Set.of(A)));
    assertThat(pending.take()).isEqualTo(FileChanges.ALL);
  }

  private static long millis(long count) {
    return Duration.ofMillis(count).toNanos();
  }
}
