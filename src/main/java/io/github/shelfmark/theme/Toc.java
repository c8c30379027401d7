package io.github.shelfmark.theme;

import io.github.shelfmark.config.TocLevels;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.TocModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of a page: its headings of the levels that the site or the document wants,
 * and those of level 1 where they are headings of parts and not only the page's title.
 */
final class Toc {
  private Toc() {}

  /**
   * Whether headings of level 1 are headings of parts: if there are several, as in documents that
   * begin each part with one, or if the title is written above them.
   *
   * @param titleAbove whether the template writes the title of the page above the body
   */
  static boolean hasParts(List<Heading> headings, boolean titleAbove) {
    int count = 0;
    for (Heading heading : headings) {
      count += heading.level() == 1 ? 1 : 0;
    }
    return count > (titleAbove ? 0 : 1);
  }

  /**
   * The headings that a page's contents show. Those without an anchor cannot be linked to and are
   * left out; parts are shown unless only deeper levels than sections are wanted.
   *
   * @param titleAbove whether the template writes the title of the page above the body
   */
  static List<Heading> shown(List<Heading> headings, boolean titleAbove, TocLevels levels) {
    if (!levels.shown()) {
      return List.of();
    }
    boolean parts = levels.from() <= 2 && hasParts(headings, titleAbove);
    int top = parts ? 1 : Math.max(levels.from(), 2);
    return headings.stream()
        .filter(heading -> !heading.id().isEmpty())
        .filter(heading -> heading.level() >= top && heading.level() <= levels.to())
        .toList();
  }

  /** Nests headings, each below the last one of a higher rank. */
  static List<TocModel> of(List<Heading> headings) {
    List<List<TocModel>> lists = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    lists.add(new ArrayList<>());
    for (Heading heading : headings) {
      int level = heading.level();
      int depth = levels.size();
      while (depth > 0 && levels.get(depth - 1) >= level) {
        levels.remove(--depth);
        lists.remove(depth + 1);
      }
      List<TocModel> inner = new ArrayList<>();
      String url = "#" + Url.encode(heading.id());
      lists.get(depth).add(new TocModel(heading.text(), url, inner));
      levels.add(level);
      lists.add(inner);
    }
    return lists.get(0);
  }
}
