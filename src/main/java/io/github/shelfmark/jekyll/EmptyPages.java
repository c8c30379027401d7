package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Pages that say nothing with the theme, because layouts of the site make all that is on them. Told
 * once. Shared between threads.
 */
final class EmptyPages {
  private static final String LAYOUT = "layout";
  private static final String HOME = "home";

  private final Set<String> layouts;
  private final Map<String, Position> found = new ConcurrentSkipListMap<>();

  /**
   * The pages of a site with the theme.
   *
   * @param layouts the names of the layouts in its source
   */
  EmptyPages(Set<String> layouts) {
    this.layouts = layouts;
  }

  /**
   * Looks at a rendered document.
   *
   * @param html its body
   * @return whether it is such a page, and has to be looked at in each build
   */
  boolean add(Document document, String html) {
    String layout = document.text(LAYOUT);
    // The theme's own layout of this name lists posts and sections.
    boolean listed = layout.equals(HOME);
    if (listed || !document.isHtml() || !layouts.contains(layout) || !html.isBlank()) {
      return false;
    }
    found.put(document.path(), document.frontMatter().positionOf(LAYOUT));
    return true;
  }

  /** What is told of them. */
  List<Finding> findings() {
    return found.entrySet().stream()
        .limit(1)
        .map(
            first ->
                Finding.warning(
                    FindingCode.NOT_RUN,
                    first.getKey(),
                    first.getValue(),
                    (found.size() == 1 ? "1 page is" : found.size() + " pages are")
                        + " empty, because layouts in _layouts make all that is on them",
                    "Build with layouts: jekyll (-Dshelfmark.layouts=jekyll) to use those layouts,"
                        + " or write the content into the documents."))
        .toList();
  }
}
