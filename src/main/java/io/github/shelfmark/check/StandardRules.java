package io.github.shelfmark.check;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.Rule;
import java.util.List;

/** The checks of every site. */
public final class StandardRules implements Extension {
  @Override
  public List<Rule> rules() {
    return List.of(new LogoRule());
  }
}
