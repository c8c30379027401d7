package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;

/** The index of the search, and the page that shows what it finds. */
public final class SearchOutputs implements Producer {
  @Override
  public void announce(Plan plan) {
    if (!plan.site().config().outputs().search().enabled()
        || !plan.claim(SiteSearch.DIRECTORY, target -> {})) {
      return;
    }
    SiteView view = plan.views().get(0);
    plan.add(
        new PageOutput(
            SiteSearch.PAGE, "", () -> key(plan, view), () -> plan.pages().search(view)));
  }

  private static String key(Plan plan, SiteView view) {
    return plan.key(plan.pages().key(view), SiteSearch.PAGE);
  }
}
