package io.github.shelfmark.check;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.extension.Rule;
import java.util.List;

/** The checks of every site. */
public final class StandardRules implements Extension {
  @Override
  public List<Rule> rules() {
    return List.of(new LogoRule(), new UnnamedLanguages());
  }

  @Override
  public List<LinkRule> linkRules() {
    return List.of(
        new NavRule(),
        new LanguagesRule(),
        new MenuRule(),
        new AnnouncementRule(),
        new FooterRule(),
        new RedirectRule());
  }
}
