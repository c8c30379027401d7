package io.github.shelfmark.markup.link;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import java.util.Optional;

/**
 * What is said of links that lead nowhere.
 *
 * @param severity how grave one is
 * @param nearby knows what may be meant
 * @param otherCase knows what is meant where only upper and lower case are wrong
 * @param other knows what is meant that is no path of a page
 * @param repository knows files of the repository
 */
record BrokenLinks(
    Severity severity,
    NearbyPaths nearby,
    OtherCase otherCase,
    OtherMeaning other,
    RepositoryLinks repository) {

  /**
   * The finding about a document's link.
   *
   * @param path the path from the site's root; empty if it is above the site
   */
  Finding finding(Document from, Href link, Optional<String> path, Place place) {
    Optional<String> meant = otherCase.of(from, link);
    if (meant.isPresent()) {
      return otherCase(
          from.path(),
          place.position(),
          "the link \"" + link.path() + link.suffix() + "\" is broken",
          meant.get() + link.suffix());
    }
    String hint =
        other
            .hint(from, link)
            .or(() -> repository.hint(from, link))
            .orElseGet(() -> path.map(this::hint).orElseGet(() -> outside(link.path())));
    return of(
        from.path(),
        place.position(),
        "the link \"" + link.path() + link.suffix() + "\" is broken",
        hint);
  }

  /** A finding about a link that differs in upper and lower case from what is meant. */
  Finding otherCase(String file, Position position, String message, String meant) {
    return new Finding(
        severity,
        FindingCode.WRONG_CASE,
        file,
        position,
        message + ": upper and lower case differ",
        "Write \"" + meant + "\". Some file systems take both for the same name, servers do not.");
  }

  /** A finding of this severity. */
  Finding of(String file, Position position, String message, String hint) {
    return new Finding(severity, FindingCode.BROKEN_LINK, file, position, message, hint);
  }

  /** How to mend a link to a path from the site's root. */
  String hint(String path) {
    return nearby
        .to(path)
        .map(near -> "Did you mean \"/" + near + "\"?")
        .orElseGet(() -> none(path));
  }

  private String none(String path) {
    String nothing = "No document or file of the site has this path.";
    return path.endsWith(".md") || path.endsWith(".markdown")
        ? nothing
        : nothing
            + " If another tool writes it, add \""
            + glob(path)
            + "\" to \"provided\" in "
            + other.configuration()
            + ".";
  }

  private String outside(String path) {
    int name = path.lastIndexOf("../") + "../".length();
    int slash = path.indexOf('/', name);
    return "The path points outside the site. If another site or tool has it, add \"../"
        + (slash < 0 ? "**" : path.substring(name, slash) + "/**")
        + "\" to \"provided\" in "
        + other.configuration()
        + ".";
  }

  /**
   * A glob for a path and what is likely to be beside it. It has no directory of the site, or
   * broken links to the site's own pages would be accepted as well.
   */
  private String glob(String path) {
    int slash = path.indexOf('/');
    while (slash > 0 && nearby.isDirectory(path.substring(0, slash))) {
      slash = path.indexOf('/', slash + 1);
    }
    return slash < 0 ? path : path.substring(0, slash) + "/**";
  }
}
