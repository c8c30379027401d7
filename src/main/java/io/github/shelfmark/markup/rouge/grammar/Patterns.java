package io.github.shelfmark.markup.rouge.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of patterns. */
final class Patterns {
  private Patterns() {}

  /** Exactly a text. */
  record Literal(String value, boolean ignoreCase) implements Pattern {
    /** Letters that are equal to some beyond ASCII if case does not matter. */
    private static final String FOLDED = "IKSiks";

    @Override
    public int match(Input in, int at) {
      return in.text.regionMatches(ignoreCase, at, value, 0, value.length())
          ? at + value.length()
          : FAIL;
    }

    @Override
    public boolean mayBeEmpty() {
      return value.isEmpty();
    }

    @Override
    public boolean mayBegin(char c) {
      if (value.isEmpty()) {
        return false;
      }
      char first = value.charAt(0);
      return c == first || (ignoreCase && Character.toLowerCase(c) == Character.toLowerCase(first));
    }

    @Override
    public boolean mayBeginBeyondAscii() {
      if (value.isEmpty()) {
        return false;
      }
      char first = value.charAt(0);
      return first >= CharSet.ASCII || (ignoreCase && FOLDED.indexOf(first) >= 0);
    }
  }

  /** One after the other. */
  record Sequence(List<Pattern> items) implements Pattern {
    @Override
    public int match(Input in, int at) {
      int place = at;
      for (Pattern item : items) {
        place = item.match(in, place);
        if (place < 0) {
          return FAIL;
        }
      }
      return place;
    }

    @Override
    public boolean mayBeEmpty() {
      return items.stream().allMatch(Pattern::mayBeEmpty);
    }

    @Override
    public boolean mayBegin(char c) {
      for (Pattern item : items) {
        if (item.mayBegin(c)) {
          return true;
        }
        if (!item.mayBeEmpty()) {
          return false;
        }
      }
      return false;
    }

    @Override
    public boolean mayBeginBeyondAscii() {
      for (Pattern item : items) {
        if (item.mayBeginBeyondAscii()) {
          return true;
        }
        if (!item.mayBeEmpty()) {
          return false;
        }
      }
      return false;
    }
  }

  /** The first that matches. */
  record Choice(List<Pattern> items) implements Pattern {
    @Override
    public int match(Input in, int at) {
      in.spend(1);
      for (Pattern item : items) {
        int end = item.match(in, at);
        if (end >= 0) {
          return end;
        }
      }
      return FAIL;
    }

    @Override
    public boolean mayBeEmpty() {
      return items.stream().anyMatch(Pattern::mayBeEmpty);
    }

    @Override
    public boolean mayBegin(char c) {
      return items.stream().anyMatch(item -> item.mayBegin(c));
    }

    @Override
    public boolean mayBeginBeyondAscii() {
      return items.stream().anyMatch(Pattern::mayBeginBeyondAscii);
    }
  }

  /** A pattern that begins as its item does. */
  private interface OfItem extends Pattern {
    Pattern item();

    @Override
    default boolean mayBegin(char c) {
      return item().mayBegin(c);
    }

    @Override
    default boolean mayBeginBeyondAscii() {
      return item().mayBeginBeyondAscii();
    }
  }

  /** As often as it matches. */
  record Repeat(Pattern item, int least, int most) implements OfItem {
    @Override
    public int match(Input in, int at) {
      int place = at;
      int times = 0;
      while (times < most) {
        int end = item.match(in, place);
        if (end < 0 || (end == place && times >= least)) {
          break;
        }
        place = end;
        times++;
      }
      in.spend(times + 1);
      return times < least ? FAIL : place;
    }

    @Override
    public boolean mayBeEmpty() {
      return least == 0 || item.mayBeEmpty();
    }
  }

  /** If something follows, or if it does not. */
  record Look(Pattern item, boolean wanted) implements Pattern {
    @Override
    public int match(Input in, int at) {
      in.spend(1);
      return item.match(in, at) >= 0 == wanted ? at : FAIL;
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }

    @Override
    public boolean mayBegin(char c) {
      return false;
    }

    @Override
    public boolean mayBeginBeyondAscii() {
      return false;
    }
  }

  /** If what is matched is one of some words. */
  record Member(Pattern item, Set<String> words, boolean ignoreCase) implements OfItem {
    @Override
    public int match(Input in, int at) {
      int end = item.match(in, at);
      if (end < 0) {
        return FAIL;
      }
      String word = in.text.substring(at, end);
      return words.contains(ignoreCase ? word.toLowerCase(Locale.ROOT) : word) ? end : FAIL;
    }
  }

  /**
   * All text before the next match.
   *
   * @param search the number under which its last result is remembered; negative if it depends on
   *     what was kept
   */
  record Until(Pattern target, int search) implements Pattern {
    @Override
    public int match(Input in, int at) {
      return search < 0 ? in.search(target, at) : in.next(search, target, at);
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }
  }

  /** Keeps what is matched. */
  record Keep(Pattern item, int key) implements OfItem {
    @Override
    public int match(Input in, int at) {
      int end = item.match(in, at);
      if (end >= 0) {
        in.keep(key, in.text.substring(at, end));
      }
      return end;
    }

    @Override
    public boolean mayBeEmpty() {
      return item.mayBeEmpty();
    }
  }

  /** What was kept, or the bracket that closes it. */
  record Kept(int key, boolean closing) implements Pattern {
    private static final String OPEN = "([{<";
    private static final String CLOSE = ")]}>";

    @Override
    public int match(Input in, int at) {
      @Nullable String value = in.kept(key);
      if (value == null) {
        return FAIL;
      }
      int bracket = closing && value.length() == 1 ? OPEN.indexOf(value.charAt(0)) : -1;
      String wanted = bracket < 0 ? value : CLOSE.substring(bracket, bracket + 1);
      return in.text.startsWith(wanted, at) ? at + wanted.length() : FAIL;
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }
  }

  /** A place in a line or in the text. */
  enum Place implements Pattern {
    LINE_START,
    LINE_END,
    TEXT_END;

    @Override
    public int match(Input in, int at) {
      boolean is =
          switch (this) {
            case LINE_START -> at == 0 || in.text.charAt(at - 1) == '\n';
            case LINE_END -> at == in.end() || in.text.charAt(at) == '\n';
            case TEXT_END -> at == in.end();
          };
      return is ? at : FAIL;
    }

    @Override
    public boolean mayBeEmpty() {
      return true;
    }

    @Override
    public boolean mayBegin(char c) {
      return false;
    }

    @Override
    public boolean mayBeginBeyondAscii() {
      return false;
    }
  }
}
