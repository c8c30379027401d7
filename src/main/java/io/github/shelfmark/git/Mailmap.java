package io.github.shelfmark.git;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The proper names of authors, from a repository's {@code .mailmap}. Three of its four forms give a
 * name; the fourth only corrects an address, and addresses are not shown.
 *
 * <pre>
 * Proper Name &lt;commit@example.org&gt;
 * Proper Name &lt;proper@example.org&gt; &lt;commit@example.org&gt;
 * Proper Name &lt;proper@example.org&gt; Commit Name &lt;commit@example.org&gt;
 * </pre>
 *
 * @see <a href="https://git-scm.com/docs/gitmailmap">the format</a>
 */
final class Mailmap {
  /** For a repository that has none. */
  static final Mailmap EMPTY = new Mailmap(Map.of());

  private final Map<String, String> names;

  private Mailmap(Map<String, String> names) {
    this.names = names;
  }

  /** Reads the text of a {@code .mailmap}; malformed lines are ignored, as in Git. */
  static Mailmap parse(String text) {
    Map<String, String> names = new HashMap<>();
    text.lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, names));
    return new Mailmap(names);
  }

  private static void read(String line, Map<String, String> names) {
    int open = line.indexOf('<');
    int close = line.indexOf('>', open + 1);
    if (open < 0 || close < 0) {
      return;
    }
    String proper = line.substring(0, open).strip();
    String address = line.substring(open + 1, close);
    String commitName = "";
    int secondOpen = line.indexOf('<', close);
    int secondClose = line.indexOf('>', secondOpen + 1);
    if (secondOpen > 0 && secondClose > 0) {
      commitName = line.substring(close + 1, secondOpen).strip();
      address = line.substring(secondOpen + 1, secondClose);
    }
    if (!proper.isEmpty()) {
      names.put(key(commitName, address), proper);
    }
  }

  /** The proper name of an author, given the name and address in a commit. */
  String name(String name, String address) {
    String both = names.get(key(name, address));
    return both != null ? both : names.getOrDefault(key("", address), name);
  }

  private static String key(String name, String address) {
    return name.toLowerCase(Locale.ROOT) + '<' + address.strip().toLowerCase(Locale.ROOT);
  }
}
