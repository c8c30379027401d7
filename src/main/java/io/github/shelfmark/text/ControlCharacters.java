package io.github.shelfmark.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters that mean nothing in a document and that HTML, XML and JSON cannot hold: control
 * characters but white space, and halves of surrogate pairs. They become U+FFFD, as U+0000 does in
 * CommonMark and HTML. Those from U+0080 to U+009F stay: HTML and XML can hold them, and texts
 * about file formats show them.
 */
public final class ControlCharacters {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char DELETE = 0x7f;

  private ControlCharacters() {}

  /** The index of the first one at or after an index; -1 if there is none. */
  public static int find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      // Nearly all characters are between blank and tilde.
      if (c < ' ' ? !isWhite(c) : c >= DELETE && isControl(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character below the blank is white space of HTML. */
  public static boolean isWhite(char c) {
    return c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isControl(String text, int at) {
    char c = text.charAt(at);
    if (c == DELETE) {
      return true;
    }
    return isHalf(text, at);
  }

  /** Whether a character is one half of a surrogate pair without the other. */
  static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** A text without them; the same text if it has none. */
  public static String replace(String text) {
    int found = find(text, 0);
    if (found < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    while (found >= 0) {
      chars[found] = REPLACEMENT;
      found = find(text, found + 1);
    }
    return new String(chars);
  }

  /** A value as YAML gives it, without them in any text in it; the same value if it has none. */
  public static @Nullable Object replaceIn(@Nullable Object value) {
    if (value instanceof String text) {
      return replace(text);
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (replaceIn(list.get(i)) != list.get(i)) {
          List<Object> copy = new ArrayList<>();
          list.forEach(item -> copy.add(replaceIn(item)));
          return copy;
        }
      }
      return list;
    }
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (replaceIn(entry.getKey()) != entry.getKey()
            || replaceIn(entry.getValue()) != entry.getValue()) {
          Map<Object, Object> copy = new LinkedHashMap<>();
          map.forEach((key, item) -> copy.put(replaceIn(key), replaceIn(item)));
          return copy;
        }
      }
    }
    return value;
  }
}
