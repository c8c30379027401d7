package io.github.shelfmark.check.page;

import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.check.document.DocumentRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All pages about checks. */
public final class RulePages {
  private RulePages() {}

  /** The pages in the order of their numbers. */
  public static List<RulePage> all() {
    List<RulePage> pages = new ArrayList<>(LinkPages.all());
    pages.addAll(TextPages.all());
    pages.addAll(DocumentRules.pages());
    pages.addAll(SitePages.all());
    pages.sort(Comparator.comparing(page -> page.code().number()));
    return List.copyOf(pages);
  }
}
