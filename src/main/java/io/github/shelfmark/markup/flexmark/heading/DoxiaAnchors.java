package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Doxia's ids are made by {@code IndexingSink} and {@code DoxiaUtils.encodeId} of doxia-core 2.1.0:
 * letters keep their case, blanks become underscores, and the bytes of all that is no ASCII letter
 * or digit are written in hexadecimal.
 */
public final class DoxiaAnchors extends OlderAnchors {
  /** The ids of one document. */
  public DoxiaAnchors() {
    super("_");
  }

  @Override
  String older(List<String> parts, Heading heading) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      append(part, text);
    }
    return encode(text.toString().strip());
  }

  /**
   * Doxia's parser makes blanks one in each run of text, but not those on both sides of an image.
   */
  private static void append(String part, StringBuilder to) {
    boolean blank = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean next = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!next || !blank) {
        to.append(next ? ' ' : c);
      }
      blank = next;
    }
  }

  /** {@code DoxiaUtils.encodeId}. */
  static String encode(String text) {
    StringBuilder id = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (i == 0 && !letter && c != '_') {
        id.append('a');
      }
      if (c == ' ') {
        id.append('_');
      } else if (letter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.') {
        id.append(c);
      } else {
        // Doxia encodes each half of a surrogate pair by itself, which gives a question mark.
        byte[] bytes =
            Character.isSurrogate(c)
                ? new byte[] {'?'}
                : String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        for (byte each : bytes) {
          id.append('.').append(Character.toUpperCase(Character.forDigit((each >> 4) & 15, 16)));
          id.append(Character.toUpperCase(Character.forDigit(each & 15, 16)));
        }
      }
    }
    return id.toString();
  }
}
