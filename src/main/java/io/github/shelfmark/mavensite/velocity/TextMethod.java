package io.github.shelfmark.mavensite.velocity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methods of texts that take a regular expression or make more text in Java, and here neither:
 * {@code split} takes the separator as it is, {@code replace} stops at a limit.
 */
final class TextMethod extends OwnMethod {
  private static final long LONGEST = 1024 * 1024;

  private TextMethod(String name) {
    super(name);
  }

  /** The method; null if it is none of these. */
  static @Nullable TextMethod of(String name, Object[] arguments) {
    boolean split = name.equals("split") && arguments.length == 1 && isPlain(arguments[0]);
    boolean replace =
        name.equals("replace")
            && arguments.length == 2
            && arguments[0] instanceof String
            && arguments[1] instanceof String;
    return split || replace ? new TextMethod(name) : null;
  }

  /** Whether a separator is the same as text and as a regular expression, escaped or not. */
  private static boolean isPlain(Object separator) {
    return separator instanceof String text && !literal(text).isEmpty();
  }

  /** The separator without backslashes; empty if it is more than text. */
  private static String literal(String separator) {
    String plain = separator.replaceAll("\\\\([^A-Za-z0-9])", "$1");
    boolean escaped = plain.length() < separator.length();
    boolean special = separator.chars().anyMatch(c -> ".*+?()[]{}|^$\\".indexOf(c) >= 0);
    return special && !(escaped && plain.length() == 1) ? "" : plain;
  }

  @Override
  public Object invoke(Object object, Object[] arguments) {
    String text = (String) object;
    String first = (String) arguments[0];
    if (name().equals("split")) {
      return split(text, literal(first));
    }
    String second = (String) arguments[1];
    if ((text.length() + 1L) * second.length() > LONGEST) {
      throw new LimitException("a replaced text becomes too long");
    }
    return text.replace(first, second);
  }

  /** As {@code String.split}: empty texts at the end are left out. */
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      parts.add(text.substring(from, at));
      from = at + separator.length();
    }
    parts.add(text.substring(from));
    while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }
}
