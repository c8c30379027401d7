package io.github.shelfmark.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PaperTablesTest {
  private static List<String> whole(String html) {
    Element body = Jsoup.parse(html).body();
    PaperTables.keepWords(body);
    return body.select(".words").eachText();
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  @Test
  void wordsOfColumnsThatFitStayWhole() {
    String longest = "x".repeat(90);

    assertThat(whole("<table>" + row("parameter", "a b", longest) + "</table>"))
        .containsExactly("parameter", "a b");
    assertThat(whole("<table>" + row("a", "y".repeat(40), "z".repeat(50)) + "</table>"))
        .containsExactly("a", "y".repeat(40));
  }

  @Test
  void theLongestWordOfAColumnCounts() {
    String rows = row("a", "b") + row("x".repeat(90), "c");

    assertThat(whole("<table>" + rows + "</table>")).containsExactly("b", "c");
  }

  @Test
  void noWordsAreKeptInMoreColumnsThanFit() {
    String[] many = new String[20];
    Arrays.fill(many, "word");

    assertThat(whole("<table>" + row(many) + "</table>")).isEmpty();
  }

  @Test
  void linesMayEndBetweenIdeographs() {
    assertThat(whole("<table>" + row("分布式锁".repeat(40), "a") + "</table>")).hasSize(2);
  }

  @Test
  void tablesInTablesCountForThemselves() {
    String inner = "<table>" + row("x".repeat(90), "b") + "</table>";

    assertThat(whole("<table>" + row("a", inner) + "</table>")).containsExactly("a", "b");
  }

  @Test
  void spansEndWithTheTable() {
    Element cell = Jsoup.parse("<table>" + row("a") + row("b") + "</table>").expectFirst("td");

    assertThat(PaperTables.rows(cell.attr("rowspan", "2"))).isEqualTo("2");
    assertThat(PaperTables.rows(cell.attr("rowspan", "9"))).isEqualTo("2");
    assertThat(PaperTables.rows(cell.attr("rowspan", "x"))).isEqualTo("1");
    assertThat(PaperTables.columns("1000000")).isEqualTo("200");
    assertThat(PaperTables.columns("-1")).isEqualTo("1");
  }
}
