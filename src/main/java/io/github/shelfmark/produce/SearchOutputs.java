package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.search.SearchIndex;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.StaticFile;

/**
 * The search: its index, the page that shows what it finds, and the description by which browsers
 * know it. An author's own page of that name wins, and the search is without one.
 */
public final class SearchOutputs implements Producer {
  @Override
  public void announce(Plan plan) {
    if (!plan.site().config().outputs().search().enabled()) {
      return;
    }
    if (!plan.claim(
        SiteSearch.DIRECTORY, target -> SearchIndex.write(SearchedSite.of(plan), target))) {
      plan.report(
          Finding.warning(
              FindingCode.SEARCH_FILES,
              "",
              Position.NONE,
              "the site has files in " + SiteSearch.DIRECTORY + "/, so it has no search",
              "Give their directory another name; with \"search: false\" in site.yml this is not"
                  + " told."));
      return;
    }
    boolean page = plan.views().stream().map(view -> add(plan, view)).toList().get(0);
    if (!page) {
      plan.report(own(plan));
    } else if (!plan.site().config().info().url().isEmpty()) {
      plan.add(Output.text(SiteSearch.DESCRIPTION, OpenSearch.description(plan.site().config())));
    }
  }

  /** The page for the readers of one language; false if it is an author's. */
  private static boolean add(Plan plan, SiteView view) {
    String page = view.root() + SiteSearch.PAGE;
    return plan.add(
        new PageOutput(page, "", () -> key(plan, view, page), () -> plan.pages().search(view)));
  }

  private static String key(Plan plan, SiteView view, String page) {
    return plan.key(plan.pages().key(view), page);
  }

  private static Finding own(Plan plan) {
    String file =
        plan.site()
            .documentFor(SiteSearch.PAGE)
            .map(Document::path)
            .or(() -> plan.site().staticFileFor(SiteSearch.PAGE).map(StaticFile::path))
            .orElse("");
    return Finding.info(
        FindingCode.SEARCH_FILES,
        file,
        Position.NONE,
        "the site has a page of its own at /"
            + SiteSearch.PAGE
            + ", so there is none that shows what the search finds",
        "The search itself works without. Move the page if readers are to have an address for what"
            + " they have found.");
  }
}
