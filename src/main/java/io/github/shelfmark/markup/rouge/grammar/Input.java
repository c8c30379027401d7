package io.github.shelfmark.markup.rouge.grammar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text while it is cut into tokens: what patterns look at, and what they have kept. */
final class Input {
  /** Farther than any text is long: there is nothing to be found. */
  private static final int NOWHERE = Integer.MAX_VALUE;

  final String text;
  private final Budget budget;
  private final @Nullable String[] kept;
  private final int[] searchedFrom;
  private final int[] found;
  private boolean keeps;
  private @Nullable String[] before = Frame.NOTHING;

  Input(String text, Budget budget, int searches, int keys) {
    this.text = text;
    this.budget = budget;
    this.kept = new String[keys];
    this.searchedFrom = new int[searches];
    this.found = new int[searches];
    Arrays.fill(found, -1);
  }

  int end() {
    return text.length();
  }

  /** Counts steps of the work. */
  void spend(int steps) {
    budget.spend(steps);
  }

  /** Forgets what the patterns of another rule have kept. */
  void begin(Frame top) {
    before = top.kept();
    if (keeps) {
      Arrays.fill(kept, null);
      keeps = false;
    }
  }

  void keep(int key, String value) {
    kept[key] = value;
    keeps = true;
  }

  /** What was kept for a key, by this rule or by those that pushed the states. */
  @Nullable String kept(int key) {
    if (kept[key] != null) {
      return kept[key];
    }
    return before.length == 0 ? null : before[key];
  }

  /** All that is kept, for a state that is pushed. */
  @Nullable String[] allKept() {
    if (!keeps) {
      return before;
    }
    @Nullable String[] all = kept.clone();
    for (int key = 0; key < all.length; key++) {
      all[key] = kept(key);
    }
    return all;
  }

  /**
   * Where a pattern matches next.
   *
   * @param search the number of this search, under which its last result is remembered
   * @return the place, or {@link Pattern#FAIL}
   */
  int next(int search, Pattern target, int at) {
    if (found[search] < at || searchedFrom[search] > at) {
      int place = search(target, at);
      searchedFrom[search] = at;
      found[search] = place < 0 ? NOWHERE : place;
    }
    return found[search] == NOWHERE ? Pattern.FAIL : found[search];
  }

  /** The same without remembering the result. */
  int search(Pattern target, int at) {
    for (int place = at; place <= text.length(); place++) {
      spend(1);
      boolean possible =
          place == text.length()
              || text.charAt(place) >= CharSet.ASCII
              || target.mayBeEmpty()
              || target.mayBegin(text.charAt(place));
      if (possible && target.match(this, place) >= 0) {
        return place;
      }
    }
    return Pattern.FAIL;
  }
}
