package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;

/** The index pages of sections for which authors wrote none. */
public final class SectionIndexes implements Producer {
  @Override
  public void announce(Plan plan) {
    for (SiteView view : plan.views()) {
      for (Section section : view.sections().sections()) {
        if (section.index().isEmpty() && section.hasPage()) {
          plan.add(
              new PageOutput(
                  section.output(),
                  "",
                  () -> key(plan, view, section),
                  () -> plan.pages().section(view, section)));
        }
      }
    }
  }

  private static String key(Plan plan, SiteView view, Section section) {
    return plan.key(plan.pages().key(view, section));
  }
}
