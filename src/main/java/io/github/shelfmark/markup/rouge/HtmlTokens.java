package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Tokens;

/** Writes tokens as Rouge's formatter does; those of the same kind become one. */
final class HtmlTokens implements Tokens {
  private final StringBuilder out;
  private String kind = TEXT;
  private int length;

  HtmlTokens(StringBuilder out) {
    this.out = out;
  }

  @Override
  public void add(String next, String text) {
    if (!next.equals(kind)) {
      end();
      kind = next;
      if (!kind.equals(TEXT)) {
        out.append("<span class=\"").append(kind).append("\">");
      }
    }
    length += text.length();
    escape(text);
  }

  /** Ends the last token. */
  void end() {
    if (!kind.equals(TEXT)) {
      out.append("</span>");
      kind = TEXT;
    }
  }

  /** How much text the tokens had. */
  int length() {
    return length;
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        default -> out.append(c);
      }
    }
  }
}
