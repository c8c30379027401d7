package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the layout of a document: the one in its front matter, or else the default of its kind.
 */
final class Layouts {
  private final Theme theme;
  private final boolean jekyll;

  Layouts(Theme theme, boolean jekyll) {
    this.theme = theme;
    this.jekyll = jekyll;
  }

  /**
   * A chosen layout.
   *
   * @param layout the layout's name; empty if the body is written without one
   * @param finding set if the document names a layout that does not exist
   */
  record Choice(String layout, Optional<Finding> finding) {}

  Choice choose(Document document) {
    Object wanted = document.data().get("layout");
    String name = wanted == null ? "" : wanted.toString();
    if (jekyll && document.data().containsKey("layout") && isNone(wanted)) {
      return new Choice("", Optional.empty());
    }
    if (theme.hasLayout(name)) {
      return new Choice(name, Optional.empty());
    }
    boolean wrong = wanted != null && !jekyll;
    return new Choice(
        byKind(document), wrong ? Optional.of(missing(document, name)) : Optional.empty());
  }

  /** Whether a value means "no layout" in Jekyll. */
  private static boolean isNone(@Nullable Object wanted) {
    return wanted == null || wanted.equals(false) || wanted.equals("none");
  }

  private static String byKind(Document document) {
    if (document.output().equals("index.html")) {
      return "home";
    }
    if (document.output().equals("404.html")) {
      return "404";
    }
    return document.kind() == DocumentKind.POST ? "post" : "page";
  }

  private Finding missing(Document document, String name) {
    List<String> layouts = List.copyOf(theme.layouts());
    return Finding.error(
        FindingCode.LAYOUT_MISSING,
        document.path(),
        document.frontMatter().positionOf("layout"),
        "the theme has no layout \"" + name + "\"",
        Nearest.hint(name, layouts, "Available layouts: " + String.join(", ", layouts) + "."));
  }
}
