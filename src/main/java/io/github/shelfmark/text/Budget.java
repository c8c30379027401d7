package io.github.shelfmark.text;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What making one page may cost. A few lines of a template, or of Markdown that repeats what was
 * defined once, can ask for more time and memory than any machine has, so whatever grows asks here
 * first. All is counted, nothing is measured: the same page passes or fails on every machine.
 *
 * <p>The sizes are far above those of ordinary pages: a list of 10,000 documents takes a few
 * hundred thousand steps. Together they keep two pages that are made at the same time below a heap
 * of 512 MB. Not shared between threads.
 */
public final class Budget {
  private static final long STEPS = 100_000_000;
  private static final long STEPS_OF_A_SITE = 100 * STEPS;
  private static final int TEXT = 1 << 24;
  private static final int ITEMS = 1_000_000;
  private static final int INCLUDES = 500_000;
  private static final int DEPTH = 100;
  private static final int LARGEST_TEXT = Integer.MAX_VALUE - 64;

  /** A step is about what it takes to copy so many characters. */
  private static final int CHARACTERS_OF_A_STEP = 64;

  private static final ThreadLocal<@Nullable Budget> CURRENT = new ThreadLocal<>();

  private final int factor;
  private final int mostText;
  private final long mostSteps;
  private long steps;
  private long keptCharacters;
  private long keptItems;
  private long includes;
  private long written;

  /**
   * A budget of which nothing is used yet.
   *
   * @param factor how many times the usual sizes it has, at least 1
   */
  public Budget(int factor) {
    this.factor = factor;
    this.mostText = (int) Math.min(LARGEST_TEXT, (long) TEXT * this.factor);
    this.mostSteps = STEPS * this.factor;
  }

  /** The budget of the page that this thread makes; one of its own where there is no page. */
  public static Budget current() {
    Budget known = CURRENT.get();
    return known == null ? new Budget(1) : known;
  }

  /** Makes this the budget of the page that {@code work} makes. */
  public <T> T during(Supplier<T> work) {
    Budget outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  /** An unused budget of the same sizes, for what several pages share and the first one makes. */
  public Budget another() {
    return new Budget(factor);
  }

  /** How many steps were taken. */
  public long steps() {
    return steps;
  }

  /** How many steps all pages of a site may take together. */
  public static long stepsOfSite(int factor) {
    return STEPS_OF_A_SITE * factor;
  }

  /** Counts the rendering of a part of a template. */
  public void step() {
    if (++steps > mostSteps) {
      throw tooManySteps("this place");
    }
  }

  /**
   * Counts work.
   *
   * @param count how many steps it takes
   * @param what what takes them, such as a filter's name
   */
  public void steps(long count, String what) {
    steps += count;
    if (steps > mostSteps) {
      throw tooManySteps(what);
    }
  }

  private BudgetException tooManySteps(String what) {
    return exceeded("the page takes more than %,d steps, the last of them for %s", mostSteps, what);
  }

  /** The most characters that one text may have. */
  public int mostText() {
    return mostText;
  }

  /**
   * Counts a text that is to be made or was made.
   *
   * @param length in characters
   * @param what what makes it, such as a filter's name
   */
  public void text(long length, String what) {
    requireText(length, what);
    if (length >= CHARACTERS_OF_A_STEP) {
      steps(length / CHARACTERS_OF_A_STEP, what);
    }
  }

  /** As {@link #text}, for a text that is still growing: it is not counted as work yet. */
  public void requireText(long length, String what) {
    if (length > mostText) {
      throw exceeded("%s makes a text of %,d characters; the most is %,d", what, length, mostText);
    }
  }

  /** Counts what templates write, whatever becomes of it. */
  public void write(long length) {
    written += length;
    long most = 8L * mostText;
    if (written > most) {
      throw exceeded("the templates of the page write more than %,d characters", most);
    }
  }

  /**
   * Counts a list that is to be made or was made.
   *
   * @param size how many items it has
   * @param what what makes it, such as a filter's name
   */
  public void items(long size, String what) {
    requireItems(size, what);
    steps(size, what);
  }

  /** As {@link #items}, for a list that is still growing: it is not counted as work yet. */
  public void requireItems(long size, String what) {
    long most = (long) ITEMS * factor;
    if (size > most) {
      throw exceeded("%s makes a list of %,d items; the most is %,d", what, size, most);
    }
  }

  /**
   * Counts what a page keeps in variables and lists until it is finished.
   *
   * @param characters how many more it keeps; fewer where a variable gets a shorter value
   * @param items how many more items of lists
   * @param what what keeps them
   */
  public void keep(long characters, long items, String what) {
    keptCharacters += characters;
    keptItems += items;
    long mostCharacters = 4L * mostText;
    if (keptCharacters > mostCharacters) {
      throw exceeded(
          "the page keeps texts of %,d characters, the last in %s; the most is %,d",
          keptCharacters, what, mostCharacters);
    }
    long mostItems = 4L * ITEMS * factor;
    if (keptItems > mostItems) {
      throw exceeded(
          "the page keeps lists of %,d items, the last in %s; the most is %,d",
          keptItems, what, mostItems);
    }
  }

  /** Whether a file is included by so many others that they include each other endlessly. */
  public static boolean isTooDeep(int depth) {
    return depth > DEPTH;
  }

  /** Counts an included file. */
  public void include(String file) {
    long most = (long) INCLUDES * factor;
    if (++includes > most) {
      throw exceeded("the page includes more than %,d files, the last of them %s", most, file);
    }
  }

  /**
   * The exception for something else that is bounded; its hint says how the bound is raised.
   *
   * @param format the message, as for {@link String#format}
   */
  public static BudgetException exceeded(String format, Object... values) {
    return new BudgetException(
        String.format(Locale.ROOT, format, values),
        "Look for a loop, an include or a repetition that makes more than intended; if all of it is"
            + " needed, raise the limits with -Dshelfmark.budget=2.");
  }
}
