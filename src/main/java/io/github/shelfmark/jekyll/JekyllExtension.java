package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.SitePolicy;
import java.util.List;

/** Jekyll's dialect, and the rules of sites with a {@code _config.yml}. */
public final class JekyllExtension implements Extension {
  @Override
  public List<Dialect> dialects() {
    return List.of(new JekyllDialect());
  }

  @Override
  public List<SitePolicy> policies() {
    return List.of(new JekyllPolicy());
  }
}
