package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/**
 * Strings and comments whose ends have as many signs as their beginnings: {@code r##"a"##}, {@code
 * [==[a]==]}, {@code """"a""""}.
 */
final class CountedForm extends Form {
  private final String lead;
  private final char sign;
  private final int least;
  private final String tail;

  /**
   * A form {@code lead sign* open … close sign* tail}.
   *
   * @param least the least number of signs
   */
  private CountedForm(String lead, char sign, int least, Form inner, String tail) {
    super(inner.open, inner.close, inner.kind);
    this.lead = lead;
    this.sign = sign;
    this.least = least;
    this.tail = tail;
    lines = true;
  }

  /** A string between quotes and hashes. */
  static Form hashes(int least, String quote) {
    return new CountedForm("", '#', least, new Form(quote, quote, "s"), "");
  }

  /** Lua's and CMake's brackets. */
  static Form brackets(String before, String kind) {
    return new CountedForm(before + "[", '=', 0, new Form("[", "]", kind), "]");
  }

  /** C#'s strings between three quotes or more. */
  static Form quotes(String before) {
    return new CountedForm(before, '"', 3, new Form("", "", "s"), "");
  }

  /** R's raw strings. */
  static Form dashes(String quote, String open, String close) {
    return new CountedForm(quote, '-', 0, new Form(open, close, "s"), quote);
  }

  @Override
  char first() {
    return lead.isEmpty() ? sign : lead.charAt(0);
  }

  @Override
  @Nullable Region open(String line, int at) {
    if (!line.startsWith(lead, at)) {
      return null;
    }
    int start = at + lead.length();
    int end = start;
    while (end < line.length() && line.charAt(end) == sign) {
      end++;
    }
    if (end - start < least || !line.startsWith(open, end)) {
      return null;
    }
    return new Region(this, end + open.length(), close + line.substring(start, end) + tail);
  }
}
