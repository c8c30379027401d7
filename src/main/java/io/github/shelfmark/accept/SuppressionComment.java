package io.github.shelfmark.accept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment that switches a check off or on, one for each check that it names. In Markdown and HTML
 * it is {@code <!-- shelfmark-disable SM104 -->}, in YAML and TOML {@code # shelfmark-disable
 * SM104}. Blocks of code between fences only show such comments.
 *
 * @param kind which lines it is about
 * @param check the check as it is named; empty if none is
 * @param line its line, from 1
 * @param column its column, from 1
 */
record SuppressionComment(Kind kind, String check, int line, int column) {
  private static final String WORD = "shelfmark-";
  private static final String END = "-->";

  /** Which lines a comment is about; longer words first, as they start alike. */
  enum Kind {
    /** The line after the comment. */
    NEXT_LINE("disable-next-line"),
    /** The comment's own line. */
    LINE("disable-line"),
    /** All lines after it, and its own. */
    DISABLE("disable"),
    /** Ends an earlier one. */
    ENABLE("enable");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** The comments of a text, from top to bottom. */
  static List<SuppressionComment> in(String text) {
    List<SuppressionComment> found = new ArrayList<>();
    if (!text.contains(WORD)) {
      return found;
    }
    CodeFences fences = new CodeFences();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      number++;
      if (!fences.isCode(line)) {
        read(line, number, found);
      }
      start = end + 1;
    }
    return found;
  }

  private static void read(String line, int number, List<SuppressionComment> found) {
    int closed = line.lastIndexOf(END);
    for (int at = line.indexOf(WORD); at >= 0; at = line.indexOf(WORD, at + 1)) {
      Optional<Kind> kind = kind(line, at + WORD.length());
      int close = kind.isEmpty() ? -1 : close(line, at, closed);
      if (close < 0) {
        continue;
      }
      int names = at + WORD.length() + kind.get().word.length();
      String rest = line.substring(names, Math.max(names, close)).replace(',', ' ').strip();
      for (String check : rest.isEmpty() ? new String[] {""} : rest.split("\\s+", -1)) {
        found.add(new SuppressionComment(kind.get(), check, number, at + 1));
      }
      // What else is in the comment is part of it.
      at = Math.max(at, close - 1);
    }
  }

  /**
   * Where the comment ends in which a word is the first; -1 if it is not in a comment.
   *
   * @param last where the last comment of the line ends, beyond which none is looked for
   */
  private static int close(String line, int at, int last) {
    int before = at;
    while (before > 0 && line.charAt(before - 1) == ' ') {
      before--;
    }
    if (line.startsWith("<!--", before - 4)) {
      return at < last ? line.indexOf(END, at) : -1;
    }
    boolean hash = before > 0 && line.charAt(before - 1) == '#';
    return hash && (before == 1 || line.charAt(before - 2) == ' ') ? line.length() : -1;
  }

  private static Optional<Kind> kind(String line, int start) {
    for (Kind kind : Kind.values()) {
      int end = start + kind.word.length();
      boolean ends = end >= line.length() || " ,\t\r-".indexOf(line.charAt(end)) >= 0;
      if (line.startsWith(kind.word, start) && ends) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
