package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @Test
  void ordinaryTextStays() {
    String text = "Zoë's \"page\" 中文 😀 👩\u200d💻 ::: note #[x] a::b";
    assertThat(Printable.of(text)).isSameAs(text);
    assertThat(Printable.lines("a\n    b 中")).isEqualTo("a\n    b 中");
  }

  @ParameterizedTest
  @CsvSource({
    "a\\u001b[31mb, a\\\\u001b[31mb",
    "\\u009b2J, \\\\u009b2J",
    "a\\u202eb, a\\\\u202eb",
    "a\\u2028b, a\\\\u2028b",
    "\\ud800x, \\\\ud800x",
    "##[error]x, \\\\u0023#[error]x",
    "###[a], #\\\\u0023#[a]"
  })
  void whatActsIsShown(String written, String shown) {
    assertThat(Printable.of(unescaped(written))).isEqualTo(shown.replace("\\\\", "\\"));
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  @Test
  void noLineStartsWithACommand() {
    assertThat(Printable.lines("a\n  ::warning::x\n:: y"))
        .isEqualTo("a\n  \\u003a:warning::x\n\\u003a: y");
    assertThat(Printable.of("a\r\nb\tc")).isEqualTo("a\\r\\nb\\tc");
  }
}
