package io.github.shelfmark.check.document;

import io.github.shelfmark.check.RulePage;
import io.github.shelfmark.extension.DocumentRule;
import io.github.shelfmark.extension.Extension;
import java.util.List;

/** The checks of what documents say. */
public final class DocumentRules implements Extension {
  @Override
  public List<DocumentRule> documentRules() {
    return List.of(
        new HeadingOrderRule(),
        new EmptyHeadingRule(),
        new AlternativeTextRule(),
        new TableHeaderRule(),
        new EmptyLinkRule());
  }

  /** What the manual says of them. */
  public static List<RulePage> pages() {
    return List.of(
        new HeadingOrderRule().page(),
        new EmptyHeadingRule().page(),
        new AlternativeTextRule().page(),
        new TableHeaderRule().page(),
        new EmptyLinkRule().page());
  }
}
