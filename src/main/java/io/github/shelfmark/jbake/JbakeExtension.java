package io.github.shelfmark.jbake;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.SitePolicy;
import java.util.List;

/** The rules of sites that were made for JBake. */
public final class JbakeExtension implements Extension {
  @Override
  public List<SitePolicy> policies() {
    return List.of(new JbakeKind());
  }
}
