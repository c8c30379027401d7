package io.github.shelfmark.markup.flexmark.heading;

import io.github.shelfmark.markup.html.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that headings have in the dialect {@code commonmark}, and those that Doxia gives them, so
 * that links to pages made by maven-site-plugin keep working. Doxia's are made by {@code
 * IndexingSink} and {@code DoxiaUtils.encodeId} of doxia-core 2.1.0: letters keep their case,
 * blanks become underscores, and the bytes of all that is no ASCII letter or digit are written in
 * hexadecimal.
 */
public final class DoxiaAnchors implements HeadingAnchors {
  private final HeadingAnchors own = new OwnAnchors();

  /** Ids that elements have, on which the next ones must not fall. */
  private final Set<String> taken = new HashSet<>();

  /** How often Doxia has numbered an id; it starts anew with each text that it has not seen. */
  private final Map<String, Integer> numbers = new HashMap<>();

  @Override
  public void reserve(String id) {
    own.reserve(id);
    taken.add(id);
  }

  @Override
  public List<String> next(String text) {
    String first = own.next(text).get(0);
    taken.add(first);
    String doxias = unique(encode(WhiteSpace.collapse(text)));
    if (doxias.isEmpty() || !taken.add(doxias)) {
      return List.of(first);
    }
    own.reserve(doxias);
    return List.of(first, doxias);
  }

  /** Doxia gives no id of its own to a heading that has one. */
  @Override
  public List<String> given(String text, String given) {
    return List.of(given);
  }

  private String unique(String id) {
    if (id.isEmpty()) {
      return "";
    }
    Integer before = numbers.putIfAbsent(id, 0);
    if (before == null) {
      return id;
    }
    int number = before + 1;
    numbers.put(id, number);
    return id + "_" + number;
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
