package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses expressions: literals, ranges and variables ({@code Liquid::Expression}). */
public final class Expressions {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,100}");
  private static final Pattern FLOAT = Pattern.compile("(-?\\d++(?:\\.\\d++)?+)\\.?+[\\d.]*+");

  /** Deeper than any person writes; each level is one of the stack, also when it is evaluated. */
  private static final int DEEPEST = 50;

  private Expressions() {}

  /** Parses one expression, such as {@code site.posts[0].title} or {@code "text"}. */
  public static Expression parse(@Nullable String markup) {
    return parse(markup, 0);
  }

  private static Expression parse(@Nullable String markup, int depth) {
    if (depth > DEEPEST) {
      throw new LiquidException(
          "brackets are nested more than " + DEEPEST + " deep",
          "Assign the inner value to a variable first.");
    }
    String text = markup == null ? "" : markup.strip();
    if (isQuoted(text)) {
      return constant(text.substring(1, text.length() - 1));
    }
    if (INTEGER.matcher(text).matches()) {
      return constant(Values.toNumber(text));
    }
    Matcher decimal = FLOAT.matcher(text);
    if (decimal.matches()) {
      return constant(Double.valueOf(decimal.group(1)));
    }
    RangeText range = RangeText.of(text);
    if (range != null) {
      return range(parse(range.first(), depth + 1), parse(range.last(), depth + 1));
    }
    return switch (text) {
      case "", "nil", "null" -> constant(null);
      case "true" -> constant(true);
      case "false" -> constant(false);
      case "blank", "empty" -> constant(EmptyLiteral.EMPTY);
      default -> variable(text, depth);
    };
  }

  private static boolean isQuoted(String text) {
    return text.length() >= 2
        && ((text.startsWith("\"") && text.endsWith("\""))
            || (text.startsWith("'") && text.endsWith("'")));
  }

  private static Expression constant(@Nullable Object value) {
    return context -> value;
  }

  private static Expression range(Expression first, Expression last) {
    return context ->
        new Range(
            Values.toNumber(first.evaluate(context)).longValue(),
            Values.toNumber(last.evaluate(context)).longValue());
  }

  /** Names, and keys in brackets; whatever is between them is skipped. */
  private static Expression variable(String text, int depth) {
    List<Expression> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int lastClose = text.lastIndexOf(']');
    int at = 0;
    while (at < text.length()) {
      int close = text.charAt(at) == '[' && at < lastClose ? text.indexOf(']', at) : -1;
      int end = close > at + 1 ? close + 1 : endOfName(text, at);
      if (end == at) {
        at++;
        continue;
      }
      String part = text.substring(at, end);
      names.add(close > 0 ? "" : part);
      keys.add(close > 0 ? parse(part.substring(1, part.length() - 1), depth + 1) : constant(part));
      at = end;
    }
    if (keys.isEmpty()) {
      return constant(null);
    }
    Expression root = keys.remove(0);
    names.remove(0);
    return new VariableLookup(root, List.copyOf(keys), List.copyOf(names));
  }

  /** The index after a name, with one question mark at most; the index itself if none is there. */
  private static int endOfName(String text, int from) {
    int i = from;
    while (i < text.length() && (Chars.isWord(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i > from && text.startsWith("?", i) ? i + 1 : i;
  }
}
