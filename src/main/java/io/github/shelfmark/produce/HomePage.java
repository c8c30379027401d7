package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.SiteView;

/** The home page, where authors wrote none. */
public final class HomePage implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      plan.add(
          new PageOutput(view.home(), "", () -> key(plan, view), () -> plan.pages().home(view)));
    }
  }

  private static String key(Plan plan, SiteView view) {
    return plan.key(plan.pages().key(view), view.home());
  }
}
