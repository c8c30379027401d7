package io.github.shelfmark.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of ten characters. */
class LinesTest {
  private static List<String> lines(String text) {
    return new Lines(line -> line.codePointCount(0, line.length()), 10).of(text, 9);
  }

  @Test
  void breaksAtSpaces() {
    assertThat(lines("one two three four")).containsExactly("one two", "three four");
    assertThat(lines("  one   two  ")).containsExactly("one   two");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void cutsWordsThatAreTooLong() {
    assertThat(lines("a abcdefghijklm")).containsExactly("a", "abcdefghij", "klm");
    assertThat(lines("😀😀😀😀😀😀😀😀😀😀😀")).containsExactly("😀😀😀😀😀😀😀😀😀😀", "😀");
  }

  @Test
  void breaksBetweenChineseCharactersButNotBeforeTheirPunctuation() {
    assertThat(lines("一二三四五六七八九十一")).containsExactly("一二三四五六七八九十", "一");
    assertThat(lines("一二三四五六七八九十，一")).containsExactly("一二三四五六七八九", "十，一");
    assertThat(lines("一二三四五六七八九（十）")).containsExactly("一二三四五六七八九", "（十）");
  }

  @Test
  void aCharacterThatIsWiderThanTheLineStandsAlone() {
    assertThat(new Lines(String::length, 0).of("ab", 9)).containsExactly("a", "b");
  }

  @Test
  void stopsAfterTheLinesThatAreAskedFor() {
    long[] measured = new long[1];
    Lines lines =
        new Lines(
            line -> {
              measured[0] += line.length();
              return line.length();
            },
            10);

    assertThat(lines.of("a bc " + "d".repeat(100_000), 3))
        .containsExactly("a bc", "d".repeat(10), "d".repeat(10));
    assertThat(lines.of("one two three four", 1)).containsExactly("one two");
    assertThat(measured[0]).isLessThan(1_000_000);
  }
}
