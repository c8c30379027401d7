package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a > b",
        "<p>a<br />b<img src=\"a>b\" alt=\"\" /></p>\n",
        "<h1 id=\"a\">a</h1><input type=\"checkbox\" disabled>"
      })
  void balancedHtmlPasses(String html) {
    assertThatCode(() -> Rendered.assertBalanced(html)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "</p>",
        "<p><em></p></em>",
        "a < b",
        "<p title=\"<\"></p>",
        "<p></p><",
        "<br></br>",
      })
  void otherHtmlFails(String html) {
    assertThatThrownBy(() -> Rendered.assertBalanced(html)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "1,4", "2,3", "3,1"})
  void aFindingOutsideOfTheTextFails(int line, int column) {
    Finding finding =
        Finding.error(FindingCode.NESTING, "a.md", new Position(line, column), "deep", "");
    Body body = new Body("", List.of(), List.of(finding));

    assertThatThrownBy(() -> Rendered.assertFindingsIn("ab\nc", body))
        .isInstanceOf(AssertionError.class);
  }
}
