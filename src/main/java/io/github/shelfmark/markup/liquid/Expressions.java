package io.github.shelfmark.markup.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses expressions: literals, ranges and variables ({@code Liquid::Expression}). */
public final class Expressions {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,100}");
  private static final Pattern FLOAT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.?[\\d.]*");
  private static final Pattern RANGE = Pattern.compile("\\(\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+)\\s*\\)");
  private static final Pattern SEGMENT = Pattern.compile("\\[[^\\]]+\\]|[\\w-]+\\??");

  private Expressions() {}

  /** Parses one expression, such as {@code site.posts[0].title} or {@code "text"}. */
  public static Expression parse(@Nullable String markup) {
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
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return range(parse(range.group(1)), parse(range.group(2)));
    }
    return switch (text) {
      case "", "nil", "null" -> constant(null);
      case "true" -> constant(true);
      case "false" -> constant(false);
      case "blank", "empty" -> constant(EmptyLiteral.EMPTY);
      default -> variable(text);
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

  private static Expression variable(String text) {
    List<Expression> keys = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Matcher segment = SEGMENT.matcher(text);
    while (segment.find()) {
      String part = segment.group();
      boolean bracketed = part.startsWith("[");
      names.add(bracketed ? "" : part);
      keys.add(bracketed ? parse(part.substring(1, part.length() - 1)) : constant(part));
    }
    if (keys.isEmpty()) {
      return constant(null);
    }
    Expression root = keys.remove(0);
    names.remove(0);
    return new VariableLookup(root, List.copyOf(keys), List.copyOf(names));
  }
}
