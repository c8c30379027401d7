package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresentTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Present present = new Present(NOW);

  @Test
  void outputsThatDoNotUseTheTimeNeverChange() {
    assertThat(present.span().holds(NOW.plus(DAY))).isTrue();
    assertThat(present.span().holds(NOW)).isTrue();
    assertThat(present.span().holds(NOW.minus(DAY))).isFalse();
  }

  @Test
  void outputsThatUseTheTimeChangeWithIt() {
    assertThat(present.now()).isEqualTo(NOW);
    assertThat(present.span().holds(NOW)).isTrue();
    assertThat(present.span().holds(NOW.plusNanos(1))).isFalse();
  }

  @Test
  void datesInTheFutureChangeOutputsOnceTheyArePast() {
    assertThat(present.isBefore(NOW.plus(DAY.multipliedBy(3)))).isTrue();
    assertThat(present.isBefore(NOW.plus(DAY))).isTrue();
    assertThat(present.isBefore(NOW)).isFalse();
    assertThat(present.span().holds(NOW.plus(DAY).minusNanos(1))).isTrue();
    assertThat(present.span().holds(NOW.plus(DAY))).isFalse();
  }
}
