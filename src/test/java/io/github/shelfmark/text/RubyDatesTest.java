package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and what Ruby's {@code Time.parse} makes of them; {@code src/test/oracle/dates.rb}. */
class RubyDatesTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  static Stream<String> texts() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/dates/times.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsWhatRubyReads(String line) {
    int tab = line.indexOf('\t');
    String read = DateTexts.parse(line.substring(0, tab), NOW).map(FORMAT::format).orElse("-");

    assertThat(read).isEqualTo(line.substring(tab + 1));
  }
}
