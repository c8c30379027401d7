package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/** Strings with a name at both ends: {@code R"x(a)x"} in C++, {@code $x$a$x$} in SQL. */
final class NamedForm extends Form {
  private static final int LENGTH = 32;

  private final String lead;
  private final String tail;

  /** A form {@code lead name open … close name tail}. */
  NamedForm(String lead, String open, String close, String tail) {
    super(open, close, "s");
    this.lead = lead;
    this.tail = tail;
    lines = true;
  }

  @Override
  char first() {
    return lead.charAt(0);
  }

  @Override
  @Nullable Region open(String line, int at) {
    if (!line.startsWith(lead, at)) {
      return null;
    }
    int start = at + lead.length();
    int end = start;
    while (end < line.length() && end < start + LENGTH && !line.startsWith(open, end)) {
      if (!Character.isLetterOrDigit(line.charAt(end)) && line.charAt(end) != '_') {
        return null;
      }
      end++;
    }
    boolean number = end > start && Character.isDigit(line.charAt(start)) && open.equals("$");
    if (number || !line.startsWith(open, end)) {
      return null;
    }
    return new Region(this, end + open.length(), close + line.substring(start, end) + tail);
  }
}
