package io.github.shelfmark.browser.truth;

import io.github.shelfmark.search.Stem;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds pages by looking at all of their texts. */
public final class BruteForce {
  private static final int SHORTEST_BEGINNING = 3;

  private final List<VisiblePage> pages;
  private final List<List<List<Piece>>> pieces;

  /** What is on each page, without the order; and what is on any. */
  private final List<Set<String>> names;

  private final Set<String> vocabulary = new HashSet<>();

  /** Looks at some pages. */
  public BruteForce(List<VisiblePage> pages) {
    this.pages = pages;
    this.pieces =
        pages.parallelStream()
            .map(page -> page.blocks().stream().map(Pieces::of).toList())
            .toList();
    this.names =
        pieces.parallelStream()
            .map(
                page ->
                    page.stream()
                        .flatMap(List::stream)
                        .flatMap(piece -> piece.names().stream())
                        .collect(Collectors.toSet()))
            .toList();
    names.forEach(vocabulary::addAll);
  }

  /** The pages whose texts have some characters next to each other, just so. */
  public SortedSet<String> containing(String characters) {
    return matching(
        page -> pages.get(page).blocks().stream().anyMatch(block -> block.contains(characters)));
  }

  /**
   * The pages with what is written without white space in a query.
   *
   * @param chunk the text
   * @param beginning whether its last word may go on, because it stands at the end of the query
   */
  public SortedSet<String> chunk(String chunk, boolean beginning) {
    List<Piece> asked = Pieces.of(chunk);
    if (asked.size() == 1 && !asked.get(0).character()) {
      String word = asked.get(0).whole();
      List<String> forms =
          vocabulary.stream().filter(name -> isForm(name, word, beginning)).toList();
      return matching(page -> !Collections.disjoint(names.get(page), forms));
    }
    return sequence(asked, beginning, false);
  }

  /** The pages with exactly these words after each other. */
  public SortedSet<String> quoted(String text) {
    List<Piece> asked = Pieces.of(text);
    return sequence(asked, false, true);
  }

  private SortedSet<String> sequence(List<Piece> asked, boolean beginning, boolean quoted) {
    List<String> whole =
        asked.stream().limit(asked.size() - (beginning ? 1 : 0)).map(Piece::whole).toList();
    return matching(
        page ->
            names.get(page).containsAll(whole)
                && pieces.get(page).stream()
                    .anyMatch(block -> has(block, asked, beginning, quoted)));
  }

  private SortedSet<String> matching(Predicate<Integer> predicate) {
    return IntStream.range(0, pages.size())
        .parallel()
        .filter(predicate::test)
        .mapToObj(page -> pages.get(page).path())
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static boolean isForm(String name, String word, boolean beginning) {
    return name.equals(word)
        || (beginning && begins(name, word))
        || Stem.stem(name).equals(Stem.stem(word));
  }

  private static boolean begins(String name, String word) {
    return word.length() >= SHORTEST_BEGINNING && name.startsWith(word);
  }

  private static boolean has(
      List<Piece> block, List<Piece> asked, boolean beginning, boolean quoted) {
    for (int at = 0; at + asked.size() <= block.size(); at++) {
      if (hasAt(block, at, asked, beginning, quoted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAt(
      List<Piece> block, int at, List<Piece> asked, boolean beginning, boolean quoted) {
    for (int i = 0; i < asked.size(); i++) {
      Piece wanted = asked.get(i);
      Piece found = block.get(at + i);
      boolean last = i == asked.size() - 1;
      if (wanted.character() != found.character()
          || !named(found, wanted.whole(), beginning && last)
          || (i > 0 && !near(asked.get(i - 1), wanted, found, quoted))) {
        return false;
      }
    }
    return true;
  }

  private static boolean named(Piece found, String wanted, boolean beginning) {
    return found.names().contains(wanted)
        || (beginning && found.names().stream().anyMatch(name -> begins(name, wanted)));
  }

  /** Whether what is between two pieces of the text is what the query has there. */
  private static boolean near(Piece before, Piece wanted, Piece found, boolean quoted) {
    boolean beside = before.character() || wanted.character();
    if (wanted.follows()) {
      return found.follows();
    }
    if (quoted && wanted.space()) {
      return !beside || !found.follows();
    }
    return beside ? !found.follows() : found.punctuation() && !found.space();
  }
}
