package io.github.shelfmark.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that are JSON as RFC 8259 has it, with the values that YAML gives them. Data files of
 * several megabytes are nearly always JSON that a program has written, and the YAML parser takes a
 * hundred times the memory of the text. Everything else, and whatever is wrong, is left to that
 * parser, which also says where it is.
 */
final class JsonText {
  private static final int DEEPEST = 200;

  private final String text;
  private final TextKeys rules;
  private int at;

  private JsonText(String text, TextKeys rules) {
    this.text = text;
    this.rules = rules;
  }

  /** Thrown where the text is not JSON, or where YAML reads it in another way. */
  private static final class NotJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJsonException() {
      super(null, null, false, false);
    }
  }

  /** The value of a text; null if it is anything but a list or an object of JSON. */
  static @Nullable Object read(String text, TextKeys rules) {
    JsonText json = new JsonText(text, rules);
    if (json.next() != '[' && json.next() != '{') {
      return null;
    }
    try {
      Object value = json.value("", 0).orElse(null);
      return json.next() == 0 && json.at == text.length() ? value : null;
    } catch (NotJsonException e) {
      return null;
    }
  }

  /** The next character after white space; 0 at the end. */
  private char next() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw new NotJsonException();
    }
    at++;
  }

  private Optional<Object> value(String key, int depth) {
    if (depth > DEEPEST) {
      throw new NotJsonException();
    }
    return switch (next()) {
      case '[' -> Optional.of(list(key, depth));
      case '{' -> Optional.of(map(depth));
      case '"' -> Optional.of(string());
      default -> Optional.ofNullable(rules.valueOf(key, word()));
    };
  }

  private List<@Nullable Object> list(String key, int depth) {
    List<@Nullable Object> items = new ArrayList<>();
    expect('[');
    if (next() == ']') {
      at++;
      return items;
    }
    while (true) {
      items.add(value(key, depth + 1).orElse(null));
      if (next() == ']') {
        at++;
        return items;
      }
      expect(',');
    }
  }

  private Map<String, @Nullable Object> map(int depth) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    expect('{');
    if (next() == '}') {
      at++;
      return values;
    }
    while (true) {
      if (next() != '"') {
        throw new NotJsonException();
      }
      String key = string();
      expect(':');
      if (values.containsKey(key)) {
        // The YAML reader says where the first one is, or takes the last.
        throw new NotJsonException();
      }
      values.put(key, value(key, depth + 1).orElse(null));
      if (next() == '}') {
        at++;
        return values;
      }
      expect(',');
    }
  }

  /** A number, or one of {@code true}, {@code false} and {@code null}. */
  private String word() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    boolean literal = word.equals("true") || word.equals("false") || word.equals("null");
    if (!literal && !isNumber(word)) {
      throw new NotJsonException();
    }
    return word;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+-.E".indexOf(c) >= 0;
  }

  private static boolean isNumber(String word) {
    int i = word.startsWith("-") ? 1 : 0;
    int whole = digits(word, i);
    if (whole == i || (word.charAt(i) == '0' && whole > i + 1)) {
      return false;
    }
    i = whole;
    if (i < word.length() && word.charAt(i) == '.') {
      int fraction = digits(word, i + 1);
      if (fraction == i + 1) {
        return false;
      }
      i = fraction;
    }
    if (i < word.length() && (word.charAt(i) == 'e' || word.charAt(i) == 'E')) {
      i++;
      i += i < word.length() && "+-".indexOf(word.charAt(i)) >= 0 ? 1 : 0;
      int exponent = digits(word, i);
      if (exponent == i) {
        return false;
      }
      i = exponent;
    }
    return i == word.length();
  }

  private static int digits(String word, int from) {
    int i = from;
    while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      requireInString(text.charAt(at++));
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder out = new StringBuilder(text.substring(start, at));
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c == '\\') {
        out.append(escaped());
      } else {
        requireInString(c);
        out.append(c);
      }
    }
    throw new NotJsonException();
  }

  /** What JSON and YAML read alike; YAML folds line ends, also those of Unicode. */
  private static void requireInString(char c) {
    if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029' || c >= 0xfffe) {
      throw new NotJsonException();
    }
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : 0;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> throw new NotJsonException();
    };
  }

  private char hexadecimal() {
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw new NotJsonException();
      }
      code = code * 16 + digit;
    }
    // Surrogates and characters that no text has are left to the YAML reader.
    if (code == 0 || Character.isSurrogate((char) code)) {
      throw new NotJsonException();
    }
    return (char) code;
  }
}
