package io.github.shelfmark.check;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.HtmlIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The anchors of one page, and which fragments lead to them (HTML, 7.4.6.4). */
public final class Anchors {
  /** Comparing names is slow, so only this many are compared with a fragment. */
  private static final int MOST_CANDIDATES = 300;

  /** What starts a fragment that scripts of a page read, such as a route or a search. */
  private static final String SCRIPTED = "/!";

  private static final String TEXT_DIRECTIVE = ":~:";

  private final Set<String> ids;
  private final boolean any;
  private final Map<String, Optional<String>> guesses = new HashMap<>();

  /**
   * The anchors of a page.
   *
   * @param ids as {@link HtmlIds#of} gives them
   */
  public Anchors(String ids) {
    this.any = ids.equals(HtmlIds.ANY);
    this.ids = HtmlIds.list(ids);
  }

  /** Whether a fragment, as a link has it, leads to an anchor or to the top of the page. */
  public boolean has(String fragment) {
    int text = fragment.indexOf(TEXT_DIRECTIVE);
    String id = text < 0 ? fragment : fragment.substring(0, text);
    return any
        || id.isEmpty()
        || id.equalsIgnoreCase("top")
        || SCRIPTED.indexOf(id.charAt(0)) >= 0
        || ids.contains(id)
        || ids.contains(Url.decode(id));
  }

  /** How to mend a link with a fragment that leads nowhere. */
  String hint(String fragment) {
    return guesses
        .computeIfAbsent(fragment, this::nearest)
        .map(near -> "Did you mean \"#" + near + "\"?")
        .orElse(
            "Anchors are the ids of headings, which come from their texts, and those in HTML, such"
                + " as <a id=\"…\">.");
  }

  private Optional<String> nearest(String fragment) {
    List<String> candidates = new ArrayList<>();
    for (String id : ids) {
      if (candidates.size() == MOST_CANDIDATES) {
        break;
      }
      candidates.add(id);
    }
    return Nearest.of(Url.decode(fragment), candidates);
  }
}
