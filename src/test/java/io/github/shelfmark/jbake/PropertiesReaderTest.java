package io.github.shelfmark.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts have {@code $} for line breaks. */
class PropertiesReaderTest {
  @TempDir private Path source;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a=1$b: 2$c 3$ d = x = y $|{a=1, b=2, c=3, d=x = y}",
        "# c$! d$  # e$$a=#1|{a=#1}",
        "a=1,\\$   2,\\$   3$b=x|{a=1,2,3, b=x}",
        "a=x\\\\$b=\\u00e9\\t\\:\\=|{a=x\\, b=é\t:=}",
        "a\\ b\\==1|{a b==1}",
        "a=b\\|{a=b}",
        "a=1\r$b=2\r$|{a=1, b=2}",
      })
  void pairsAreRead(String text, String values) throws IOException {
    assertThat(read(text).values()).hasToString(values);
  }

  @Test
  void valuesInValuesAreBounded() throws IOException {
    assertThat(read("a=\0{b} and \0{nothing}$b=x\0{c}$c=y").text("a", ""))
        .isEqualTo("xy and ${nothing}");
    assertThat(read("a=\0{a}").text("a", "")).isEqualTo("${a}");
    assertThat(read("a=\0{b}\0{b}$b=\0{a}\0{a}").text("a", "").length()).isLessThan(100_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1$b|jbake.properties:2:1: \"b\" has no value",
        "a=1$ =2|jbake.properties:2:2: this line has no key",
        "a=1$a=2|jbake.properties:2:3: \"a\" is there twice; the first one is taken",
        "x=1$a= \\u12|jbake.properties:2:4: \"\\u\" needs four hexadecimal digits",
        "a=\\uzzzz|jbake.properties:1:3: \"\\u\" needs four hexadecimal digits",
      })
  void whatIsWrongIsTold(String text, String headline) throws IOException {
    assertThat(read(text).findings()).extracting(Finding::headline).containsExactly(headline);
  }

  @Test
  void bytesThatAreNotUtf8AreTold() throws IOException {
    Files.write(source.resolve("jbake.properties"), new byte[] {'a', '=', (byte) 0xe9});
    assertThat(PropertiesReader.read(source, "jbake.properties").findings())
        .extracting(Finding::headline)
        .containsExactly("jbake.properties:1:3: the byte 0xe9 is not UTF-8");
  }

  @Test
  void listsAndSwitches() throws IOException {
    JbakeProperties read = read("l= A, -B ,,C$t=TRUE$y=on$n=false");
    assertThat(read.list("l")).containsExactly("A", "-B", "C");
    assertThat(read.isTrue("t", false)).isTrue();
    assertThat(read.isTrue("y", false)).isTrue();
    assertThat(read.isTrue("n", true)).isFalse();
    assertThat(read.isTrue("other", true)).isTrue();
  }

  private JbakeProperties read(String text) throws IOException {
    Files.writeString(
        source.resolve("jbake.properties"), text.replace('$', '\n').replace('\0', '$'));
    return PropertiesReader.read(source, "jbake.properties");
  }
}
