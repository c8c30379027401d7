package io.github.shelfmark.markup.source;

import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.CharArray;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import org.jspecify.annotations.Nullable;

/** Resolves backslashes and entities (CommonMark 0.31, 2.4 and 2.5). */
public final class Escapes {
  private static final int MOST_DECIMALS = 7;
  private static final int MOST_HEX_DIGITS = 6;

  private Escapes() {}

  /** A text with its backslashes and entities resolved. */
  public static String resolve(String text) {
    return resolve(text.toCharArray(), 0, text.length(), BuildValues.NONE);
  }

  /** A range of characters with its backslashes and entities resolved, and values put in. */
  public static String resolve(char[] s, int start, int end, BuildValues values) {
    StringBuilder resolved = null;
    int done = start;
    for (int i = start; i < end; i++) {
      if (s[i] == '\\' && i + 1 < end && Chars.isAsciiPunctuation(s[i + 1])) {
        resolved = resolved == null ? new StringBuilder() : resolved;
        resolved.append(s, done, i - done);
        done = i + 1;
        i++;
      } else if (s[i] == '&') {
        int entityEnd = entityEnd(s, i, end);
        String value = entityEnd < 0 ? null : entity(s, i, entityEnd);
        if (value != null) {
          resolved = resolved == null ? new StringBuilder() : resolved;
          resolved.append(s, done, i - done).append(value);
          done = entityEnd;
          i = entityEnd - 1;
        }
      } else if (s[i] == '$' && !values.isEmpty()) {
        String key = values.keyAt(new CharArray(s), i, end);
        if (key != null) {
          resolved = resolved == null ? new StringBuilder() : resolved;
          resolved.append(s, done, i - done).append(values.value(key));
          done = BuildValues.endOf(key, i);
          i = done - 1;
        }
      }
    }
    return resolved == null
        ? new String(s, start, end - start)
        : resolved.append(s, done, end - done).toString();
  }

  /** The index after what looks like an entity; -1 for none. */
  public static int entityEnd(char[] s, int start, int end) {
    int i = start + 1;
    if (i < end && s[i] == '#') {
      return numericEnd(s, i + 1, end);
    }
    int name = i;
    while (i < end && i - name < HtmlEntities.LONGEST_NAME && Chars.isAlphanumeric(s[i])) {
      i++;
    }
    return i > name && i < end && s[i] == ';' ? i + 1 : -1;
  }

  private static int numericEnd(char[] s, int start, int end) {
    boolean hex = start < end && (s[start] == 'x' || s[start] == 'X');
    int digits = hex ? start + 1 : start;
    int most = hex ? MOST_HEX_DIGITS : MOST_DECIMALS;
    int i = digits;
    while (i < end
        && i - digits < most
        && Character.digit(s[i], hex ? 16 : 10) >= 0
        && s[i] < 0x80) {
      i++;
    }
    return i > digits && i < end && s[i] == ';' ? i + 1 : -1;
  }

  /** The characters of an entity; null if its name is unknown. */
  public static @Nullable String entity(char[] s, int start, int end) {
    String name = new String(s, start + 1, end - start - 2);
    if (name.charAt(0) != '#') {
      return HtmlEntities.named(name);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int number =
        hex
            ? Integer.parseInt(name, 2, name.length(), 16)
            : Integer.parseInt(name, 1, name.length(), 10);
    return HtmlEntities.numberedOrReplacement(number);
  }
}
