package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BuildClockTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final BuildClock clock = new BuildClock(NOW);

  @Test
  void whoAsksForNothingLooksTheSameEverAfter() {
    assertThat(clock.span().holds(NOW.plus(DAY))).isTrue();
    assertThat(clock.span().holds(NOW)).isTrue();
    assertThat(clock.span().holds(NOW.minus(DAY))).isFalse();
  }

  @Test
  void whoAsksForTheMomentLooksTheSameOnlyThen() {
    assertThat(clock.now()).isEqualTo(NOW);
    assertThat(clock.span().holds(NOW)).isTrue();
    assertThat(clock.span().holds(NOW.plusNanos(1))).isFalse();
  }

  @Test
  void whatLiesInTheFutureChangesThingsOnceItHasCome() {
    assertThat(clock.isBefore(NOW.plus(DAY.multipliedBy(3)))).isTrue();
    assertThat(clock.isBefore(NOW.plus(DAY))).isTrue();
    assertThat(clock.isBefore(NOW)).isFalse();
    assertThat(clock.span().holds(NOW.plus(DAY).minusNanos(1))).isTrue();
    assertThat(clock.span().holds(NOW.plus(DAY))).isFalse();
  }
}
