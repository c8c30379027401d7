package io.github.shelfmark.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.finding.Position;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts have {@code $} for line breaks and {@code ~} for tabs. */
class TomlReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a = \"x\\ty \\u00e9 \\U0001F600 \\\"q\\\" \\\\\"|{a=x~y é 😀 \"q\" \\}",
        "a = 'c:\\d'|{a=c:\\d}",
        "a = \"\"\"$one$two\"\"\"|{a=one$two}",
        "a = \"\"\"one \\  $$   two\"\"\"|{a=one two}",
        "a = \"\"\"say \"\"hi\"\"\"\"\"|{a=say \"\"hi\"\"}",
        "a = '''$it''s \\n'''|{a=it''s \\n}",
        "a = 1_000$b = +5$c = -0$d = 0xFF$e = 0o17$f = 0b101|{a=1000, b=5, c=0, d=255, e=15, f=5}",
        "a = 1.5$b = 6.02e23$c = -inf$d = 1e-2|{a=1.5, b=6.02E23, c=-Infinity, d=0.01}",
        "a = true$b = false # c|{a=true, b=false}",
        "a = 2020-01-02$b = 07:32:00$c = 2020-01-02 07:32:00.5|"
            + "{a=2020-01-02, b=07:32:00, c=2020-01-02 07:32:00.5}",
        "a = 1979-05-27T07:32:00-08:00|{a=1979-05-27T07:32:00-08:00}",
        "a = [1, [2, 3], # c$ \"x\",$]$b = []|{a=[1, [2, 3], x], b=[]}",
        "a = {b = 1, c.d = \"x\"}$e = {}|{a={b=1, c={d=x}}, e={}}",
        "a.b.c = 1$a.d = 2|{a={b={c=1}, d=2}}",
        "\"a b\" = 1$'c.d' = 2$\"\" = 3|{a b=1, c.d=2, =3}",
        "a = 1$$[b]$c = 2$[b.d]$e = 3|{a=1, b={c=2, d={e=3}}}",
        "[a.b]$c = 1$[a]$d = 2|{a={b={c=1}, d=2}}",
        "[[p]]$n = 1$[[p]]$n = 2$[p.q]$r = 3$[[p.s]]$t = 4|{p=[{n=1}, {n=2, q={r=3}, s=[{t=4}]}]}",
        "[ a . \"b.c\" ]$x=1|{a={b.c={x=1}}}",
        "1 = 2$-- = 3|{1=2, --=3}",
        "# only a comment|{}",
      })
  void values(String text, String expected) throws TomlException {
    String values = expected.replace('$', '\n').replace('~', '\t').replace("''s", "''s");
    assertThat(read(text).values()).hasToString(values);
  }

  /** Each is wrong by the specification; the place is that of the error. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a = 1$a = 2|2:1|the key \"a\" is given twice, first in line 1",
        "a = 1$[a]|2:1|\"a\" is given twice, first in line 1",
        "[a]$[b]$[a]|3:1|\"a\" is given twice, first in line 1",
        "[a]$b.c = 1$[a.b]|3:1|\"b\" is given twice, first in line 2",
        "[a.b]$c = 1$[a]$b.c = 2|4:1|the key \"b\" is given twice, first in line 1",
        "a = {b = 1}$[a.c]|2:1|\"a\" is given twice, first in line 1",
        "a = {b = 1}$a.c = 2|2:1|the key \"a\" is given twice, first in line 1",
        "a = [1]$[[a]]|2:1|\"a\" is given twice, first in line 1",
        "[a]$[[a]]|2:1|\"a\" is given twice, first in line 1",
        "[[a]]$[a]|2:1|\"a\" is given twice, first in line 1",
        "a.b = 1$a.b.c = 2|2:1|the key \"b\" is given twice, first in line 1",
        "title: x|1:6|TOML has \"=\" after a key",
        "title x|1:7|expected \"=\" after the key",
        "a = |1:4|expected a value",
        "a = x|1:5|\"x\" is no value; text needs quotes",
        "a = 007|1:5|\"007\" is no value; text needs quotes",
        "a = 1__0|1:5|\"1__0\" is no value; text needs quotes",
        "a = .5|1:5|\".5\" is no value; text needs quotes",
        "a = 5.|1:5|\"5.\" is no value; text needs quotes",
        "a = 99999999999999999999|1:5|\"99999999999999999999\" is no value; text needs quotes",
        "a = 2020-02-30|1:5|\"2020-02-30\" is no value; text needs quotes",
        "a = 2020-01-01T25:00:00|1:5|\"2020-01-01T25:00:00\" is no value; text needs quotes",
        "a = \"x$|1:5|the text lacks its second quotation mark",
        "a = \"\"\"x$y|1:5|the text lacks its closing \"\"\"",
        "a = \"\\d\"|1:6|\"\\d\" is no escape; double the backslash, or use single quotes",
        "a = \"\\ud800\"|1:6|the escape is no Unicode character",
        "a = \"\\u12\"|1:6|an escape needs 4 hexadecimal digits",
        "a = 1 b = 2|1:7|there is more in this line than one key and its value",
        "a = [1 2]|1:8|expected \",\" or \"]\" after a value in a list",
        "a = {b = 1$}|1:11|a table in braces ends with \"}\" in the same line",
        "[a|1:3|a table's name ends with \"]\"",
        "[[a]|1:5|the name of a list of tables ends with \"]]\"",
        "[]|1:2|expected a key: letters, digits, \"_\" and \"-\", or text in quotes",
        "é = 1|1:1|expected a key: letters, digits, \"_\" and \"-\", or text in quotes",
      })
  void errorsWithTheirPlaces(String text, String place, String message) {
    assertThatThrownBy(() -> read(text))
        .hasMessage(message)
        .asInstanceOf(InstanceOfAssertFactories.type(TomlException.class))
        .satisfies(thrown -> assertThat(thrown.position()).hasToString(":" + place));
  }

  @Test
  void numbersAndDatesOfSomeKeysStayAsWritten() throws TomlException {
    String text = "title = 1.10\ntags = [1.0, \"x\"]\nrank = 1.10\n[extra]\ntitle = 0x1F\n";
    assertThat(TomlReader.read(text, Set.of("title", "tags")).values())
        .isEqualTo(
            Map.of(
                "title",
                "1.10",
                "tags",
                java.util.List.of("1.0", "x"),
                "rank",
                1.1,
                "extra",
                Map.of("title", "0x1F")));
  }

  @Test
  void eachKeyOfTheTopLevelHasItsPosition() throws TomlException {
    assertThat(read("title = \"T\"$$ date = 2020-01-01$[params]$x = 1$[[menu]]").positions())
        .isEqualTo(
            Map.of(
                "title",
                new Position(1, 1),
                "date",
                new Position(3, 2),
                "params",
                new Position(4, 1),
                "menu",
                new Position(6, 1)));
  }

  @Test
  void deepNestingIsAnError() {
    assertThatThrownBy(() -> read("a = " + "[".repeat(100_000)))
        .hasMessage("values are nested more than 100 deep");
    assertThatThrownBy(() -> read("a = " + "{a=".repeat(100_000)))
        .hasMessage("values are nested more than 100 deep");
    assertThatThrownBy(() -> read("a" + ".a".repeat(100_000) + " = 1"))
        .hasMessage("a key has more than 100 parts");
  }

  @Test
  void controlCharactersAreErrors() {
    assertThatThrownBy(() -> read("a = \"\u0000\"")).isInstanceOf(TomlException.class);
    assertThatThrownBy(() -> read("# \u0007")).isInstanceOf(TomlException.class);
    assertThatThrownBy(() -> read("a = 1 \u0000")).isInstanceOf(TomlException.class);
  }

  private static TomlTable read(String text) throws TomlException {
    return TomlReader.read(text.replace('$', '\n').replace('~', '\t'), Set.of());
  }
}
