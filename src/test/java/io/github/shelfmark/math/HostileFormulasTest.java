package io.github.shelfmark.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.math.read.Commands;
import io.github.shelfmark.math.read.FormulaException;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.text.Html;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is a formula or a finding, in time that grows with its length. */
class HostileFormulasTest {
  private static final int LENGTH = 100_000;

  @Test
  void random_texts_are_written_as_xml_or_told_with_a_place() {
    List<String> pieces = new ArrayList<>();
    Commands.names().values().forEach(pieces::addAll);
    pieces.addAll(
        List.of(
            "{", "}", "[", "]", "&", "\\\\", "^", "_", "'", " ", "x", "12", ".", "#1", "$", "%"));
    pieces.addAll(List.of("\\begin{matrix}", "\\end{matrix}", "\\right)", "\\left(", "\u00B2"));
    pieces.addAll(List.of("\n", "\\", "\uD835\uDC00", "\uD800", "\u0000", "<", ">", "\"", "1em"));
    Random random = new Random(20261129);
    int written = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder tex = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        tex.append(pieces.get(random.nextInt(pieces.size())));
        tex.append(random.nextInt(3) == 0 ? "{x}" : " ");
      }
      written += isWritten(tex.toString(), random.nextBoolean()) ? 1 : 0;
    }
    assertThat(written).isGreaterThan(500);
  }

  private static boolean isWritten(String tex, boolean display) {
    Html html = new Html();
    try {
      Formula.write(tex, display, SiteMacros.NONE, html);
    } catch (FormulaException wrong) {
      assertThat(wrong.index()).as(tex).isBetween(0, tex.length());
      assertThat(wrong.hint()).as(tex).isNotEmpty();
      assertThat(html.length()).isZero();
      return false;
    }
    if (tex.indexOf('\0') < 0 && tex.indexOf('\uD800') < 0) {
      Reduced.parse("<math>" + html + "</math>");
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "{",
        "}",
        "^",
        "x_1",
        "\\frac",
        "\\frac{a}{b}",
        "\\left(",
        "\\begin{matrix}",
        "&",
        "\\\\",
        "\\color{red}",
        "'",
        "\\text{",
        "$",
        "\\text{$x$}",
        "\\not",
        "\\hat",
        "\\def\\a{b}",
        "\\rm ",
        "\\over",
        "\\,",
        "\\!",
        "1",
        "%",
        "%\n",
        "\\verb|x|",
        "\\middle|",
        "[",
        "\\sqrt[",
        "\\newcommand{\\a}[1]{#1}",
        "\\displaystyle ",
        "\\sin ",
        "\\fbox{"
      })
  void long_texts_take_little_time(String part) {
    String tex = part.repeat(LENGTH / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> isWritten(tex, /* display= */ true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\def\\a{\\a}\\a",
        "\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}\\a",
        "\\let\\a=\\b\\let\\b=\\a\\a",
        "\\newcommand{\\a}[1]{\\a{#1#1}}\\a{x}"
      })
  void macros_without_end_are_told(String tex) {
    assertThatThrownBy(() -> Formula.write(tex, /* display= */ true, SiteMacros.NONE, new Html()))
        .isInstanceOf(FormulaException.class)
        .hasMessageContaining("the macros of the formula become more than");
  }
}
