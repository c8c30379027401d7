package io.github.shelfmark.text;

import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON. */
public final class Json {
  private static final HexFormat HEX = HexFormat.of();

  private Json() {}

  /** An object of texts, a line for each. */
  public static String object(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private static String text(String value) {
    StringBuilder json = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u").append(HEX.toHexDigits(c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
