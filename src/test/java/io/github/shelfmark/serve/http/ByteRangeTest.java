package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1", "bytes=0-, 0, 10", "bytes=3-5, 3, 6", "bytes=3-99, 3, 10",
    "bytes=-4, 6, 10", "bytes=-99, 0, 10", "BYTES = 0-1, , ", "Bytes=9-9, 9, 10",
    "bytes=0-99999999999999999999, , ", "bytes=0-9999999999999999999, 0, 10"
  })
  void oneRangeIsRead(String header, Integer start, Integer end) {
    if (start == null) {
      assertThat(ByteRange.of(header, 10)).isEmpty();
    } else {
      assertThat(ByteRange.of(header, 10)).contains(new ByteRange(start, end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99999999999-"})
  void rangesBeyondTheEndCannotBeSatisfied(String header) {
    assertThat(ByteRange.of(header, 10).orElseThrow().isSatisfiable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-3",
        "bytes=0-1,3-4",
        "lines=0-1",
        "bytes=1",
        "bytes=--1",
        "bytes=+1-2",
        "bytes=\u0661-\u0662"
      })
  void othersMeanTheWholeFile(String header) {
    assertThat(ByteRange.of(header, 10)).isEmpty();
  }

  @Test
  void anEmptyFileHasNoRanges() {
    assertThat(ByteRange.of("bytes=0-", 0).orElseThrow().isSatisfiable()).isFalse();
    assertThat(ByteRange.of("bytes=-1", 0).orElseThrow().isSatisfiable()).isFalse();
  }
}
