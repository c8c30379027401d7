package io.github.shelfmark.text;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of the build that one document may show, and the placeholders <code>${key}</code> by
 * which it asks for them. Only the keys that a site chose are placeholders; <code>${…}</code> with
 * any other name is text, and so is one with a backslash before it, which is then left out. Values
 * are text too: what looks like a placeholder in one is not replaced. Shared between threads.
 */
public final class BuildValues {
  /** Of sites that show no values. */
  public static final BuildValues NONE = new BuildValues(Set.of(), key -> "");

  private static final String OPEN = "${";

  private final Set<String> keys;
  private final UnaryOperator<String> values;
  private final int longest;

  private BuildValues(Set<String> keys, UnaryOperator<String> values) {
    this.keys = keys;
    this.values = values;
    this.longest = keys.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Values that a site chose.
   *
   * @param keys the names of the values
   * @param values gives the value of one of them; called for each one that is shown
   */
  public static BuildValues of(Set<String> keys, UnaryOperator<String> values) {
    return keys.isEmpty() ? NONE : new BuildValues(Set.copyOf(keys), values);
  }

  /** Whether no value may be shown, so that there are no placeholders. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * The key of the placeholder that starts at an index; null if none does. The placeholder ends
   * three characters after as many as the key has.
   *
   * @param end the index at which the text ends
   */
  public @Nullable String keyAt(CharSequence text, int at, int end) {
    int name = at + OPEN.length();
    if (name >= end || text.charAt(at) != '$' || text.charAt(at + 1) != '{') {
      return null;
    }
    int last = Math.min(end - 1, name + longest);
    for (int i = name; i <= last; i++) {
      if (text.charAt(i) == '}') {
        String key = text.subSequence(name, i).toString();
        return keys.contains(key) ? key : null;
      }
    }
    return null;
  }

  /** The index after the placeholder of a key that starts at an index. */
  public static int endOf(String key, int at) {
    return at + OPEN.length() + key.length() + 1;
  }

  /** The value of a key that {@link #keyAt} has found. */
  public String value(String key) {
    return values.apply(key);
  }

  /** Whether a text has anything that {@link #replace} changes. */
  public boolean isIn(String text) {
    if (!isEmpty()) {
      for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 1)) {
        if (keyAt(text, at, text.length()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text in which a backslash means nothing else, with the values in it. */
  public String replace(String text) {
    return put(text, values);
  }

  /**
   * A text with the values in it in another form.
   *
   * @param form gives the form of a value
   */
  String replace(String text, UnaryOperator<String> form) {
    return put(text, key -> form.apply(values.apply(key)));
  }

  /**
   * A text with the placeholders left out, from which names are made that outlive a release. Where
   * one was between two spaces, one space is left.
   */
  public String without(String text) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder left = new StringBuilder(text.length());
    String marked = put(text, key -> "\0");
    for (String part : marked.split("\0", -1)) {
      appendAfterGap(left, part);
    }
    return left.toString();
  }

  /** Adds what comes after something that was left out, without a second space in between. */
  public static void appendAfterGap(StringBuilder text, CharSequence next) {
    boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    boolean second = spaced && next.length() > 0 && next.charAt(0) == ' ';
    text.append(next, second ? 1 : 0, next.length());
  }

  /**
   * A text whose backslashes and entities are still to be resolved, with one more backslash before
   * each placeholder that has one, so that {@link #replace} can be called afterwards.
   */
  public String withEscapesKept(String text) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length() + 8);
    int done = 0;
    for (int at = text.indexOf(OPEN, 1); at >= 0; at = text.indexOf(OPEN, at + 1)) {
      if (text.charAt(at - 1) == '\\' && keyAt(text, at, text.length()) != null) {
        kept.append(text, done, at - 1).append("\\\\");
        done = at - 1;
      }
    }
    return kept.append(text, done, text.length()).toString();
  }

  private String put(String text, UnaryOperator<String> shown) {
    StringBuilder replaced = null;
    int done = 0;
    int at = isEmpty() ? -1 : text.indexOf(OPEN);
    while (at >= 0) {
      String key = keyAt(text, at, text.length());
      int next = at + 1;
      if (key != null) {
        replaced = replaced == null ? new StringBuilder(text.length() + 32) : replaced;
        next = endOf(key, at);
        if (at > done && text.charAt(at - 1) == '\\') {
          replaced.append(text, done, at - 1).append(text, at, next);
        } else {
          replaced.append(text, done, at).append(shown.apply(key));
        }
        done = next;
      }
      at = text.indexOf(OPEN, next);
    }
    return replaced == null ? text : replaced.append(text, done, text.length()).toString();
  }
}
