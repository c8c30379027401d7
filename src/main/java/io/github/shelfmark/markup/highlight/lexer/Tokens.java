package io.github.shelfmark.markup.highlight.lexer;

/**
 * Writes the tokens of a line as HTML: text with spans around what has a class. Neighbours of one
 * class share a span.
 */
public final class Tokens {
  private final StringBuilder out;
  private String line = "";
  private int done;
  private String open = "";

  /** Writes to a builder. */
  public Tokens(StringBuilder out) {
    this.out = out;
  }

  /** Begins a line. */
  public void begin(String text) {
    line = text;
    done = 0;
  }

  /**
   * Adds the token that ends at an index and starts where the last one ended.
   *
   * @param end index after its last character; what lies before the last token's end is ignored
   * @param kind its class, such as {@code k}; empty for plain text
   */
  public void add(int end, String kind) {
    int to = Math.min(end, line.length());
    if (to <= done) {
      return;
    }
    // Blanks have no colour, so they may stand in any span.
    if (!kind.equals(open) && !isBlank(to)) {
      close();
      if (!kind.isEmpty()) {
        out.append("<span class=\"").append(kind).append("\">");
      }
      open = kind;
    }
    escape(to);
    done = to;
  }

  /** Ends the line; what is left of it is plain. */
  public void end() {
    add(line.length(), "");
    close();
  }

  private boolean isBlank(int to) {
    for (int i = done; i < to; i++) {
      if (!Character.isWhitespace(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (!open.isEmpty()) {
      out.append("</span>");
      open = "";
    }
  }

  private void escape(int to) {
    for (int i = done; i < to; i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
