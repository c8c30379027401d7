package io.github.shelfmark.browser.truth;

import java.util.SortedSet;

/**
 * A query, and what it has to find.
 *
 * @param kind what it is an example of
 * @param text what a reader types
 * @param pages the paths of the pages that have it
 */
public record Question(String kind, String text, SortedSet<String> pages) {
  /** A query that has to leave some pages out as well, or find only some of them. */
  Question and(String more, SortedSet<String> others) {
    SortedSet<String> both = new java.util.TreeSet<>(pages);
    both.retainAll(others);
    return new Question(kind, text + " " + more, both);
  }
}
