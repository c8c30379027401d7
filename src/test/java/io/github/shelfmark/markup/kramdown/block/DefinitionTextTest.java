package io.github.shelfmark.markup.kramdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTextTest {
  /** A number sign stands for a line end; what is found is id, URL and title. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        "[a]: b#! a|b|null|7",
        "[a]:b#! a|b|null|6",
        "[a]: b c #! a|b c|null|10",
        "[a]: b \"t\"#! a|b|t|11",
        "[a]: b 't' #! a|b|t|12",
        "[a]: b#  'it's'#! a|b|it's|16",
        "[a]: b#'t' x#! a|b|null|7",
        "[a]: <b c> \"t\"#! a|b c|t|15",
        "[a]: <>#! a||null|8",
        "[a]: <b>c#! a|<b>c|null|10",
        "[a]: <b> c> 't'#! a|b> c|t|16",
        "[a]: \"t\"#! a|\"t\"|null|9",
        "[a]: b \"x\" \"t\"#! a|b|x\" \"t|15",
        "[a]: b \"x\" c#! null",
        "[a]: b \"\"#! null",
        "[a]:  #! null",
        "[]: b#! null",
        "[a#b]: c#! null",
      })
  void isDividedAsKramdownDividesIt(String text, String found) {
    DefinitionText.Found read = DefinitionText.at(text.replace('#', '\n'), 0);

    assertThat(
            read == null
                ? "null"
                : read.id() + "|" + read.url() + "|" + read.title() + "|" + read.end())
        .isEqualTo(found);
  }

  @Test
  void blanksAndQuotesTakeOneLook() {
    String blanks = " ".repeat(200_000);
    assertThat(DefinitionText.at("[a]: b" + blanks + "\"c\n", 0)).isNull();
    assertThat(DefinitionText.at("[a]: b" + " \"".repeat(100_000) + "c\n", 0)).isNull();
    assertThat(DefinitionText.at("[a]: b" + blanks + "'c'\n", 0))
        .isEqualTo(new DefinitionText.Found("a", "b", "c", 5, 200_010));
  }
}
