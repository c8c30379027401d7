package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.Extension;
import io.github.shelfmark.extension.SitePolicy;
import java.util.List;

/** The rules of sites that were made for maven-site-plugin. */
public final class MavenSiteExtension implements Extension {
  @Override
  public List<SitePolicy> policies() {
    return List.of(new MavenSiteKind());
  }
}
