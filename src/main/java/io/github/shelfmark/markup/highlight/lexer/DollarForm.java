package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/** A character after a dollar sign, as in Erlang: {@code $a}, {@code $\n}, {@code $"}. */
final class DollarForm extends Form {
  DollarForm() {
    super("$", "$", "s");
  }

  @Override
  @Nullable Region open(String line, int at) {
    int next = at + 1;
    next += line.startsWith("\\", next) ? 1 : 0;
    return next < line.length()
        ? Region.whole(this, next + Character.charCount(line.codePointAt(next)))
        : null;
  }
}
