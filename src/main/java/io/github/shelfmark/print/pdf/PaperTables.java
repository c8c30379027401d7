package io.github.shelfmark.print.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Makes tables that the library can lay out, and that can be read in the width of a page. */
final class PaperTables {
  /** Each table inside another doubles the time of its layout. */
  private static final int DEEPEST = 4;

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 500;

  /** About how many letters fit into the width of a page. */
  private static final int LETTERS = 100;

  /** How many letters the space beside a cell takes. */
  private static final int LETTERS_BETWEEN = 3;

  /** How many letters a column has to keep whose words may be broken. */
  private static final int LETTERS_OF_BROKEN = 10;

  private PaperTables() {}

  /** Makes blocks of the tables that are too deep in others. */
  static void flatten(Element body) {
    for (Element table : body.select("table ".repeat(DEEPEST) + "table")) {
      for (Element each :
          table.select("table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th")) {
        each.tagName("div");
      }
    }
  }

  /**
   * Marks the cells of columns whose words fit. Words of others may be broken anywhere, which the
   * library takes as leave to make their column as narrow as a letter.
   */
  static void keepWords(Element body) {
    for (Element table : body.select("table")) {
      List<Element> rows = new ArrayList<>();
      for (Element row : table.select("tr")) {
        if (table.equals(row.closest("table"))) {
          rows.add(row);
        }
      }
      keepWords(rows);
    }
  }

  private static void keepWords(List<Element> rows) {
    Map<Integer, Integer> longest = new TreeMap<>();
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        longest.merge(column++, longestWord(cell.text()), Math::max);
      }
    }
    Set<Integer> kept = new HashSet<>();
    int room = LETTERS - longest.size() * (LETTERS_BETWEEN + LETTERS_OF_BROKEN);
    for (Map.Entry<Integer, Integer> column :
        longest.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
      room -= Math.max(0, column.getValue() - LETTERS_OF_BROKEN);
      if (room >= 0) {
        kept.add(column.getKey());
      }
    }
    for (Element row : rows) {
      int column = 0;
      for (Element cell : row.children()) {
        if (kept.contains(column++)) {
          cell.addClass("words");
        }
      }
    }
  }

  /** How long a word is between whose letters no line may end; ideographs are words each. */
  private static int longestWord(String text) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' || Character.isIdeographic(text.charAt(i))) {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return Math.max(longest, text.length() - start);
  }

  /** How many columns a cell may say that it reaches over. */
  static String columns(String written) {
    return span(written, MOST_COLUMNS);
  }

  /** How many rows a cell may say that it reaches over; the library fails below the last one. */
  static String rows(Element cell) {
    int rows = 0;
    for (Element row = cell.parent(); row != null && rows < MOST_ROWS; rows++) {
      row = row.nextElementSibling();
    }
    return span(cell.attr("rowspan"), rows);
  }

  private static String span(String written, int most) {
    try {
      return String.valueOf(Math.max(1, Math.min(most, Integer.parseInt(written.strip()))));
    } catch (NumberFormatException none) {
      return "1";
    }
  }
}
