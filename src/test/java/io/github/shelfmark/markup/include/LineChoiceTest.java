package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines chosen by their numbers. */
class LineChoiceTest {
  private static final List<FileLine> LINES = FileLine.of("a\nb\nc\nd\ne\n");

  private static String of(String choice) throws MissingPartException {
    StringBuilder all = new StringBuilder();
    LineChoice.of(LINES, choice).forEach(line -> all.append(line.text()));
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource({"2,b", "2-4,bcd", "4-,de", "-2,ab", "'1, 3-4',acd", "'1,5-',ae", "1-5,abcde"})
  void areNumbersAndRanges(String choice, String expected) throws MissingPartException {
    assertThat(of(choice)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "x,      there are no lines \"x\"",
    "'',     there are no lines \"\"",
    "-,      there are no lines \"-\"",
    "'1,',   'there are no lines \"1,\"'",
    "1-2-3,  there are no lines \"1-2-3\"",
    "123456789, there are no lines \"123456789\"",
    "0,      there is no line 0",
    "6,      there is no line 6",
    "4-9,    there is no line 6",
    "9-,     there is no line 9",
    "3-2,    the lines \"3-2\" are not in ascending order",
    "'3,3',  'the lines \"3,3\" are not in ascending order'",
  })
  void thatAreWrongAreTold(String choice, String problem) {
    assertThatThrownBy(() -> of(choice))
        .isInstanceOf(MissingPartException.class)
        .hasMessage(problem);
  }
}
