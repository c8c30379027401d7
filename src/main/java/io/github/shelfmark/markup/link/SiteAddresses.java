package io.github.shelfmark.markup.link;

import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import org.jspecify.annotations.Nullable;

/** A digest of all URLs and outputs of a site, computed on first use. */
final class SiteAddresses {
  private final Site site;
  private final OutputPaths paths;
  private @Nullable String fingerprint;

  SiteAddresses(Site site, OutputPaths paths) {
    this.site = site;
    this.paths = paths;
  }

  synchronized String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      Fingerprint print = new Fingerprint();
      for (Document document : site.documents()) {
        print.add(document.path()).add(document.output()).add(document.url());
        print.add(document.collection());
      }
      print.add(site.documents().size());
      for (StaticFile file : site.staticFiles()) {
        print.add(file.path()).add(file.output());
      }
      print.add(paths.generated());
      paths.redirects().forEach((path, to) -> print.add(path).add(to));
      known = print.hex();
      fingerprint = known;
    }
    return known;
  }
}
