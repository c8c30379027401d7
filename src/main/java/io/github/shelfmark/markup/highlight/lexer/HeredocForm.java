package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/** Here-documents: the lines after this one, up to a line with a name. */
final class HeredocForm extends Form {
  private final String marks;
  private final boolean anyCase;
  private boolean codeFollows;
  private final Form raw;

  /**
   * A form.
   *
   * @param open what comes before the name, such as two angle brackets
   * @param marks the characters that may stand between it and the name
   * @param anyCase whether a name without quotes may be in lower case
   */
  HeredocForm(String open, String marks, boolean anyCase) {
    super(open, "", "sh");
    this.marks = marks;
    this.anyCase = anyCase;
    this.raw = new Form(open, "", "sh");
    lines = true;
  }

  /** More code may follow on the last line, as in PHP. */
  HeredocForm codeFollows() {
    codeFollows = true;
    return this;
  }

  @Override
  @Nullable Region open(String line, int at) {
    if (!line.startsWith(open, at)) {
      return null;
    }
    int start = at + open.length();
    boolean marked = start < line.length() && marks.indexOf(line.charAt(start)) >= 0;
    start += marked ? 1 : 0;
    char quote = start < line.length() ? line.charAt(start) : 0;
    boolean quoted = quote == '"' || quote == '\'' || quote == '`';
    start += quoted ? 1 : 0;
    int end = start;
    while (end < line.length() && isName(line.charAt(end))) {
      end++;
    }
    if (end == start || (quoted && (end == line.length() || line.charAt(end) != quote))) {
      return null;
    }
    char first = line.charAt(start);
    boolean shifted = !marked && !quoted && !anyCase && !Character.isUpperCase(first);
    boolean afterName = at > 0 && isName(line.charAt(at - 1));
    if (Character.isDigit(first) || shifted || (afterName && !marked)) {
      return null;
    }
    Region region =
        new Region(quote == '\'' ? raw : this, quoted ? end + 1 : end, line.substring(start, end));
    region.document = true;
    region.codeFollows = codeFollows;
    return region;
  }

  /** The end of the name in the line that ends a document; -1 if it is another line. */
  static int endIn(String line, Region document) {
    String name = document.close;
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int end = start + name.length();
    if (!line.startsWith(name, start)) {
      return -1;
    }
    boolean ends =
        document.codeFollows
            ? end == line.length() || !isName(line.charAt(end))
            : line.substring(end).isBlank();
    return ends ? end : -1;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
