package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the simplest mappings without the YAML parser: each line is a word, a colon and an unquoted
 * value, without any character that is special in YAML. Most front matter is of this kind, and the
 * full parser takes a tenth of a small site's build time in a cold JVM. Everything else is left to
 * the full parser.
 */
final class PlainMappings {
  private static final int LONGEST_KEY = 100;

  private PlainMappings() {}

  /** Reads a text; null if it is anything but such a mapping. */
  static @Nullable YamlMapping read(String text, TextKeys rules) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Position> positions = new HashMap<>();
    int start = 0;
    for (int line = 1; start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int colon = endOfKey(text, start, end);
      int value = colon < 0 ? -1 : startOfValue(text, colon + 1, end);
      if (value < 0 || !isPlain(text, value, end)) {
        return null;
      }
      String key = text.substring(start, colon);
      if (positions.put(key, new Position(line, 1)) != null) {
        return null;
      }
      values.put(key, rules.valueOf(key, text.substring(value, endOfValue(text, end))));
      start = end + 1;
    }
    return values.isEmpty() ? null : new YamlMapping(values, positions);
  }

  private static int endOfKey(String text, int start, int end) {
    int i = start;
    while (i < end && i - start < LONGEST_KEY && isKey(text.charAt(i), i == start)) {
      i++;
    }
    return i > start && i < end && text.charAt(i) == ':' ? i : -1;
  }

  private static boolean isKey(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '_' || c == '-'));
  }

  private static int startOfValue(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i > start && i < end && Character.isLetterOrDigit(text.charAt(i)) ? i : -1;
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean ascii = c >= ' ' && c < 0x7f && c != ':' && c != '#';
      if (!ascii && !(c > 0xa0 && Character.isDefined(c) && isOrdinary(c))) {
        return false;
      }
    }
    return true;
  }

  /** Neither a surrogate, nor a line separator, nor a byte order mark. */
  private static boolean isOrdinary(char c) {
    return !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029' && c != '\ufeff';
  }

  private static int endOfValue(String text, int lineEnd) {
    int end = lineEnd;
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
