package io.github.shelfmark.text;

import java.util.HexFormat;
import java.util.Map;

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
          } else {
            into.append(c);
          }
        }
      }
    }
    into.append('"');
  }
}
