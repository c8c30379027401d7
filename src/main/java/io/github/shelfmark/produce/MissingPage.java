package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.SiteView;

/** The page that servers show for missing pages, where authors wrote none. */
public final class MissingPage implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      plan.add(
          new PageOutput(
              view.missing(), "", () -> key(plan, view), () -> plan.pages().missing(view)));
    }
  }

  private static String key(Plan plan, SiteView view) {
    return plan.key(plan.pages().key(view), view.missing());
  }
}
