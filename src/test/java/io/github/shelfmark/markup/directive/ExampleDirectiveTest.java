package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleDirectiveTest {
  @Test
  void showsItsSourceAndItsResult() {
    Written written =
        Written.of("x", "", ":::: example {#e}", "::: tip A", "*b* <c>", ":::", "::::", "", "y");

    assertThat(written.told()).isEmpty();
    assertThat(written.one("#e > .example-source code").wholeText())
        .isEqualTo("::: tip A\n*b* <c>\n:::\n");
    assertThat(written.one("#e > .example-result > .note-tip em").text()).isEqualTo("b");
    assertThat(written.blocks()).containsExactly("example", "note");
  }

  @Test
  void leavesOutWhatListsAndQuotesPutBeforeLines() {
    Written list = Written.of("1. a", "", "   ::: example", "   - b", "", "     c", "   :::");
    Written quote = Written.of("> ::: example", "> - b", ">", ">   c", "> :::");

    assertThat(list.one(".example-source code").wholeText()).isEqualTo("- b\n\n  c\n");
    assertThat(quote.one(".example-source code").wholeText()).isEqualTo("- b\n\n  c\n");
  }

  @Test
  void oneInAnotherShowsItsOwnLines() {
    Written written = Written.of(":::: example", "::: example", "a", ":::", "::::");

    assertThat(written.texts(".example-source code")).containsExactly("::: example\na\n:::", "a");
  }

  @Test
  void oneThatIsNeverClosedGoesToTheEnd() {
    Written written = Written.of("::: example", "a");

    assertThat(written.told()).hasSize(1);
    assertThat(written.one(".example-source code").wholeText()).isEqualTo("a\n");
    assertThat(Written.of("::: example", ":::").one(".example-source code").wholeText()).isEmpty();
  }

  @Test
  void columnsAreBoxes() {
    Written written = Written.of(":::: columns", "::: column", "a", ":::", "b", "::::");

    assertThat(written.told()).isEmpty();
    assertThat(written.texts(".columns > *")).containsExactly("a", "b");
    assertThat(Written.of("::: column", ":::").told())
        .containsExactly("1:5 \"column\" is not in \"columns\"");
  }
}
