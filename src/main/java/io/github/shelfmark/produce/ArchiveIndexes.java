package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Archive;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.SiteView;

/** The pages of the archive. */
public final class ArchiveIndexes implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      for (ListPage page : new Archive(view).pages()) {
        boolean added =
            plan.add(
                new PageOutput(
                    page.output(),
                    "",
                    () -> ListKeys.of(plan, view, page, ""),
                    () -> plan.pages().archive(view, page)));
        if (!added) {
          plan.report(taken(plan, page));
        }
      }
    }
  }

  private static Finding taken(Plan plan, ListPage page) {
    return Finding.warning(
        FindingCode.DUPLICATE_URL,
        plan.site().config().file(),
        plan.site().config().outputs().archive().position(),
        "the archive has no page "
            + page.number()
            + ", because the site has a file at /"
            + page.output(),
        "Give the archive another place: \"archive: {prefix: history}\".");
  }
}
