package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildMomentTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
    "2026-11-23T08:00:00+08:00, 2026-11-23T00:00:00Z",
    "1700000000, 2023-11-14T22:13:20Z",
    "10, 1970-01-01T00:00:10Z"
  })
  void isTheOutputTimestamp(String timestamp, Instant moment) {
    assertThat(BuildMoment.of(timestamp)).isEqualTo(moment);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0", "x", "yesterday", "99999999999999999999", "2026-11-23"})
  void isNowWithoutOne(@Nullable String timestamp) {
    assertThat(BuildMoment.of(timestamp)).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
  }
}
