package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected values are those of Jekyll 4.3.1 with {@code timezone: America/New_York}. */
class LocalTimesTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant MOMENT = Instant.parse("2020-01-01T10:00:00Z");

  @Test
  void areInTheZoneAtAnyDepth() {
    Object local = LocalTimes.in(Map.of("events", List.of("a", Map.of("at", MOMENT))), ZONE);
    assertThat(local)
        .isEqualTo(Map.of("events", List.of("a", Map.of("at", MOMENT.atZone(ZONE)))))
        .hasToString("{events=[a, {at=2020-01-01T05:00-05:00[America/New_York]}]}");
  }

  @Test
  void nothingElseIsCopied() {
    Object value =
        Map.of(
            "day", LocalDate.parse("2020-01-01"),
            "written", List.of(OffsetDateTime.parse("2020-07-01T10:00:00+02:00")));
    assertThat(LocalTimes.in(value, ZONE)).isSameAs(value);
    assertThat(LocalTimes.in(null, ZONE)).isNull();
  }
}
