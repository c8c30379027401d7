package io.github.shelfmark.safe;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds in an author's text what is cut out of the HTML that was made of it. Dialects pass HTML
 * through as it is written, and addresses and attributes too, so the text of it is looked for, each
 * time behind the last; what stands in a block of code was shown and not cut.
 */
final class AuthorPlaces {
  private final Document document;
  private final String text;
  private final String lower;
  private final LineTable lines;
  private final NavigableMap<Integer, Integer> code;
  private final Map<String, Integer> found = new HashMap<>();

  /** Places in a document. */
  AuthorPlaces(Document document) {
    this.document = document;
    this.text = document.body();
    this.lower = text.toLowerCase(Locale.ROOT);
    this.lines = new LineTable(text);
    this.code = lower.length() == text.length() ? blocksOfCode(text) : new TreeMap<>();
  }

  /**
   * Where a cut is; the first line of the text where it is not in it, because it comes from an
   * include or is made by a template.
   */
  Position of(Cut cut) {
    List<String> wanted = new ArrayList<>(List.of(cut.tag()));
    if (!cut.attribute().isEmpty()) {
      if (cut.value().length() > 2) {
        wanted.add(cut.value());
      }
      wanted.add(cut.attribute() + "=");
    }
    if (!cut.element().isEmpty() && !cut.isPutRight()) {
      wanted.add("<" + cut.element());
    }
    for (String each : wanted) {
      int at = next(each.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        return position(at);
      }
    }
    return new Position(document.frontMatter().bodyLine(), 0);
  }

  private Position position(int offset) {
    Position here = lines.positionOf(offset);
    int above = document.frontMatter().bodyLine() - 1;
    return new Position(document.bodyText().writtenLine(here.line()) + above, here.column());
  }

  private int next(String wanted) {
    int from = found.getOrDefault(wanted, 0);
    int at = from < 0 ? -1 : lower.indexOf(wanted, from);
    while (at >= 0 && isCode(at)) {
      at = lower.indexOf(wanted, at + 1);
    }
    found.put(wanted, at < 0 ? -1 : at + wanted.length());
    return at;
  }

  private boolean isCode(int offset) {
    Map.Entry<Integer, Integer> block = code.floorEntry(offset);
    return (block != null && offset < block.getValue())
        || (offset > 0 && lower.charAt(offset - 1) == '`');
  }

  /** Where fenced blocks of code begin, and where each ends. */
  private static NavigableMap<Integer, Integer> blocksOfCode(String text) {
    NavigableMap<Integer, Integer> blocks = new TreeMap<>();
    int start = -1;
    char fence = ' ';
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, Math.min(end, at + 80)).strip();
      boolean isFence = line.startsWith("```") || line.startsWith("~~~");
      if (isFence && start < 0) {
        start = at;
        fence = line.charAt(0);
      } else if (isFence && line.charAt(0) == fence) {
        blocks.put(start, end);
        start = -1;
      }
      at = end;
    }
    return blocks;
  }
}
