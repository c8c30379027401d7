package io.github.shelfmark.text;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON, the way Ruby's generator does. */
public final class Json {
  private static final HexFormat HEX = HexFormat.of();

  private Json() {}

  /** An object of texts, a line for each. */
  public static String object(Map<String, String> values) {
    StringBuilder json = new StringBuilder("{\n");
    String separator = "";
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.append(separator);
      text(entry.getKey(), json);
      json.append(": ");
      text(entry.getValue(), json);
      separator = ",\n";
    }
    return json.append("\n}\n").toString();
  }

  /**
   * A value with a line for each of its parts, indented by two spaces, and a line feed at the end.
   *
   * @param value a map with texts as keys, a list, a text, a whole number or a truth value
   */
  public static String value(Object value) {
    StringBuilder json = new StringBuilder();
    value(value, "\n", json);
    return json.append('\n').toString();
  }

  /**
   * A value without white space between its parts.
   *
   * @param value as for {@link #value}
   */
  public static String compact(Object value) {
    StringBuilder json = new StringBuilder();
    value(value, null, json);
    return json.toString();
  }

  /** Adds a value; a line that is null stands for no white space. */
  private static void value(@Nullable Object value, @Nullable String line, StringBuilder into) {
    if (value instanceof Map<?, ?> map) {
      parts('{', '}', map.entrySet(), line, into);
    } else if (value instanceof Collection<?> list) {
      parts('[', ']', list, line, into);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      text(String.valueOf(entry.getKey()), into);
      into.append(line == null ? ":" : ": ");
      value(entry.getValue(), line, into);
    } else if (value instanceof String text) {
      text(text, into);
    } else {
      into.append(value);
    }
  }

  private static void parts(
      char open, char close, Collection<?> parts, @Nullable String line, StringBuilder into) {
    String inner = line == null ? null : line + "  ";
    into.append(open);
    String separator = "";
    for (Object part : parts) {
      into.append(separator).append(inner == null ? "" : inner);
      value(part, inner, into);
      separator = ",";
    }
    into.append(line == null || parts.isEmpty() ? "" : line).append(close);
  }

  /** Adds a text with its quotation marks. */
  public static void text(String text, StringBuilder into) {
    into.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> into.append("\\\"");
        case '\\' -> into.append("\\\\");
        case '\n' -> into.append("\\n");
        case '\r' -> into.append("\\r");
        case '\t' -> into.append("\\t");
        case '\b' -> into.append("\\b");
        case '\f' -> into.append("\\f");
        default -> {
          if (c < ' ') {
            into.append("\\u").append(HEX.toHexDigits(c));
          } else if (ControlCharacters.isHalf(text, i)) {
            // UTF-8 has no bytes for one half.
            into.append('\uFFFD');
          } else {
            into.append(c);
          }
        }
      }
    }
    into.append('"');
  }
}
