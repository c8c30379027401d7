package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a page keeps in variables and lists until it is finished. */
public final class Kept {
  /** Nobody nests lists deeper on purpose, and everything that goes over them recurses. */
  private static final int DEEPEST = 100;

  private Kept() {}

  /** Whether a value takes memory of the page; documents and data are there anyway. */
  static boolean counts(@Nullable Object value) {
    return value instanceof String || value instanceof ArrayList;
  }

  /** Counts that a variable has another value. */
  static void replace(
      @Nullable Object before, @Nullable Object value, Budget budget, String variable) {
    long characters = characters(value) - characters(before);
    long items = items(value) - items(before);
    if (characters != 0 || items != 0) {
      budget.keep(characters, items, "the variable " + variable);
    }
  }

  private static long items(@Nullable Object value) {
    return value instanceof ArrayList<?> list ? list.size() : 0;
  }

  private static long characters(@Nullable Object value) {
    return value instanceof String text ? text.length() : 0;
  }

  /**
   * Counts a value that is put into a list, with all that is in it: a list that is put into itself
   * is small, but whatever writes or compares it would see it twice.
   *
   * @param what what puts it there
   */
  public static void putInto(@Nullable Object value, Budget budget, String what) {
    if (value instanceof String text) {
      budget.keep(text.length(), 0, what);
    } else if (value instanceof List && !(value instanceof Range)) {
      items((List<?>) value, budget, what, 0);
    }
  }

  private static void items(List<?> list, Budget budget, String what, int depth) {
    if (depth > DEEPEST) {
      throw new LiquidException(
          "lists are nested more than " + DEEPEST + " deep", "Check what is put into the list.");
    }
    budget.keep(0, list.size(), what);
    if (list instanceof ArrayList) {
      for (Object item : list) {
        if (item instanceof List && !(item instanceof Range)) {
          items((List<?>) item, budget, what, depth + 1);
        }
      }
    }
  }
}
