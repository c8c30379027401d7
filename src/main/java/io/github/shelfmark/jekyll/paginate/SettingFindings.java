package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Tells what is wrong with the settings of lists. */
final class SettingFindings {
  private static final String CONFIG = "_config.yml";
  private static final String KEY = PaginationSettings.KEY;

  private final Consumer<Finding> findings;
  private final Set<Finding> told = new HashSet<>();

  SettingFindings(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Looks at what the configuration says.
   *
   * @param automatic whether it asks for pages of tags and the like
   */
  void ofSite(Map<String, Object> config, boolean automatic) {
    Object other = config.get("paginate");
    if (other != null && !config.containsKey(KEY)) {
      tell(
          CONFIG,
          Position.NONE,
          "\"paginate\" is not a setting of " + PaginatedLists.PLUGIN + ", so it cuts no list",
          "Write pagination: {enabled: true, per_page: "
              + other
              + "} into the configuration, and pagination: {enabled: true} into the page of the"
              + " list.");
    }
    if (automatic && !PaginationSettings.of(config).isEnabled()) {
      tell(
          CONFIG,
          Position.NONE,
          "\"autopages\" make no pages, because no list is cut into pages",
          "Write pagination: {enabled: true} into the configuration.");
    }
    names(CONFIG, Position.NONE, PaginationSettings.own(config));
  }

  private void names(String file, Position position, Map<String, Object> own) {
    for (String name : PaginationSettings.unknown(own)) {
      tell(
          file,
          position,
          PaginatedLists.PLUGIN + " has no setting \"" + KEY + "." + name + "\"",
          Nearest.hint(
              name,
              PaginationSettings.names(),
              "Take it out, or use one of " + String.join(", ", PaginationSettings.names()) + "."));
    }
  }

  /** Paging is on, but no page has a list. */
  void nowhere() {
    tell(
        CONFIG,
        Position.NONE,
        "no page asks for a list that is cut into pages",
        "Write pagination: {enabled: true} into the front matter of the page of the list.");
  }

  /**
   * Whether a list can be made.
   *
   * @param settings all that is said
   * @param collections the names of the site's collections
   */
  boolean arePossible(Document page, PaginationSettings settings, Set<String> collections) {
    names(page.path(), position(page), PaginationSettings.own(page.data()));
    for (String name : settings.collections()) {
      if (!name.isEmpty() && !name.equals("all") && !collections.contains(name)) {
        missing(page, name, collections);
      }
    }
    if (settings.perPage() < 1) {
      tell(
          page.path(),
          position(page),
          "\"per_page\" has to be a number of documents, so the list is not cut into pages",
          "Write per_page: 10.");
    }
    return settings.perPage() > 0;
  }

  private void missing(Document page, String name, Collection<String> collections) {
    tell(
        page.path(),
        position(page),
        "there is no collection \"" + name + "\" for the list",
        Nearest.hint(name, collections, "The names of collections are in lower case."));
  }

  /** The lists of a site have more entries than a build can hold. */
  void tooMany(Document page, long most) {
    tell(
        page.path(),
        position(page),
        "the lists before this one have more than "
            + most
            + " entries, so this one and those after it are not cut into pages",
        "List fewer documents, or write a limit below \"" + KEY + "\" into fewer pages.");
  }

  /** Jekyll stops where values cannot be compared. */
  void withoutOrder(Document page, PaginationSettings settings) {
    tell(
        page.path(),
        position(page),
        "the values of \"" + settings.sortField() + "\" have no order, so the list is not sorted",
        "Give all documents a number, a date or a text there, or sort by another field.");
  }

  /** Whether each page of a list has an address of its own in the site. */
  boolean haveAddresses(PaginatedList list) {
    List<PaginatedPage> pages = list.pages();
    Document template = list.template();
    for (int i = 0; i < pages.size(); i++) {
      String output = pages.get(i).output();
      boolean again = i > 0 && output.equals(pages.get(i - 1).output());
      if (again || !Url.staysInside(output)) {
        tell(
            template.path(),
            position(template),
            again
                ? "the pages of the list have all the same address, because it has no :num"
                : "the page " + (i + 1) + " of the list would be outside the site",
            "Write permalink: /page/:num/ below \"" + KEY + "\".");
        return false;
      }
    }
    return true;
  }

  private static Position position(Document page) {
    return page.frontMatter().positionOf(KEY);
  }

  private void tell(String file, Position position, String message, String hint) {
    Finding finding = Finding.warning(FindingCode.NOT_RUN, file, position, message, hint);
    // The pages of tags have one layout, which is told of once.
    if (told.add(finding)) {
      findings.accept(finding);
    }
  }
}
