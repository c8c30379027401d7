package io.github.shelfmark.markup.highlight.lexer;

/**
 * Writes the tokens of a line as HTML: a token with a class becomes a span. Neighbours of the same
 * class share a span.
 */
public final class Tokens {
  private final StringBuilder out;
  private String line = "";
  private int done;
  private int base;
  private String open = "";

  /** Creates a writer to a builder. */
  public Tokens(StringBuilder out) {
    this.out = out;
  }

  /** Starts a line. */
  public void begin(String text) {
    line = text;
    done = 0;
    base = 0;
  }

  /**
   * Adds the token that starts at the end of the previous one.
   *
   * @param end index after its last character; ignored if not beyond the end of the previous token
   * @param kind its class, such as {@code k}; empty for plain text
   */
  public void add(int end, String kind) {
    int to = (int) Math.min((long) end + base, line.length());
    if (to <= done) {
      return;
    }
    // White space is not highlighted, so it may be inside any span.
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

  /** Sets the index in the line from which the ends of tokens are counted. */
  void shift(int index) {
    base = index;
  }

  /** Ends the line; the rest of it is plain text. */
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
