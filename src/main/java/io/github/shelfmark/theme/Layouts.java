package io.github.shelfmark.theme;

import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.SiteView;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the layout of a document: the one in its front matter, or else the default of its kind.
 */
final class Layouts {
  private final Theme theme;
  private final SiteView view;
  private final LayoutRules rules;

  /**
   * Layouts of one view of a site.
   *
   * @param rules which layouts documents may ask for
   */
  Layouts(Theme theme, SiteView view, LayoutRules rules) {
    this.theme = theme;
    this.view = view;
    this.rules = rules;
  }

  /**
   * A chosen layout.
   *
   * @param layout the layout's name; empty if the body is written without one
   * @param finding set if the document names a layout that does not exist
   */
  record Choice(String layout, Optional<Finding> finding) {}

  /** Whether the keys of front matter are the theme's, and not those of another tool's themes. */
  boolean areThemes() {
    return rules.areThemes();
  }

  Choice choose(Document document) {
    Object wanted = document.data().get("layout");
    String name = wanted == null ? "" : wanted.toString();
    if (rules.isBare(document)) {
      return new Choice("", Optional.empty());
    }
    if (theme.hasLayout(name)) {
      return new Choice(name, Optional.empty());
    }
    boolean wrong = wanted != null && rules.areThemes();
    return new Choice(
        byKind(document),
        wrong
            ? Optional.of(
                missing(name, document.path(), document.frontMatter().positionOf("layout")))
            : Optional.empty());
  }

  private String byKind(Document document) {
    if (document.output().equals(view.home())) {
      return "home";
    }
    if (document.isMissingPage()) {
      return "404";
    }
    return document.kind() == DocumentKind.POST ? "post" : "page";
  }

  /** The error that there is no layout of a name. */
  Finding missing(String name, String file, Position position) {
    List<String> layouts = List.copyOf(theme.layouts());
    return Finding.error(
        FindingCode.LAYOUT_MISSING,
        file,
        position,
        "the theme has no layout \"" + name + "\"",
        Nearest.hint(name, layouts, "Available layouts: " + String.join(", ", layouts) + "."));
  }
}
