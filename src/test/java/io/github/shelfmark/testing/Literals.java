package io.github.shelfmark.testing;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes inputs so that every character can be seen and copied into a test. */
final class Literals {
  private static final int LONGEST = 4_000;

  private Literals() {}

  /** A value as Java source, as far as that is possible. */
  static String of(@Nullable Object value) {
    String text = whole(value);
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
  }

  private static String whole(@Nullable Object value) {
    if (value instanceof String text) {
      return text(text);
    }
    if (value instanceof byte[] bytes) {
      return "bytes " + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Literals::whole).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Generator.Pair<?, ?> pair) {
      return whole(pair.first()) + " and " + whole(pair.second());
    }
    return String.valueOf(value);
  }

  private static String text(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '"', '\\' -> out.append('\\').append(c);
        default -> {
          if (c < ' ' || c > '~') {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
