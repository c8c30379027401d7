package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Fixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The position of every link destination is its line and column in the author's file. */
class PlacesTest {
  private static final Links TELLING =
      (from, href, place, findings) -> {
        Position position = place.position();
        findings.accept(Finding.error(FindingCode.BROKEN_LINK, from.path(), position, href, ""));
        return href;
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '\0',
      value = {
        "[a](X)@1:5",
        "b\\n[a](<X>)@2:6",
        "> b\\n> [a](X)@2:7",
        "> b\\n[a](X)@2:5",
        "- b\\n\\n  [a](X)@3:7",
        "1. > - [a](X)@1:12",
        "-\\t[a](X)@1:7",
        "   b\\n   [a](X)@2:8",
        "# [a](X)@1:7",
        "b [a](X)\\n===@1:7",
        "> b\\n> [a](X)\\n> ---@2:7",
        "c | d\\n--|--\\ne | [a](X)@3:9",
        "c | d\\n--|--\\ne \\| f | [a](X)@3:14",
        "> c | d\\n> --|--\\n> \\| | [a](X)@3:12",
        "[a]\\n\\n[a]: X@3:6",
        "> [a][b]\\n>\\n> [b]: <X>@3:9",
        "![a](X)@1:6",
        "b <a href=\"X\">c</a>@1:12",
        "> <div>\\n> <img src=\"X\">@2:13",
        "b[^1]\\n\\n[^1]: c\\n\\n    [a](X)@5:9",
        "**b [a](X)**@1:9"
      })
  void aDestinationHasItsPositionInTheSource(String markdown, String place) {
    List<String> places = new ArrayList<>();
    new CommonMarkRenderer(TELLING, List.of())
        .render(Fixtures.page("a.md", "a.html", markdown.replace("\\n", "\n").replace("\\t", "\t")))
        .findings()
        .forEach(finding -> places.add(finding.message() + finding.position()));
    assertThat(places).containsExactly("X:" + place);
  }
}
