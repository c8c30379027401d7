package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import java.util.Optional;

/** How Jekyll treats links: it leaves them alone, unless {@code jekyll-relative-links} is named. */
final class JekyllLinks implements LinkRules {
  private final boolean inPages;
  private final boolean inCollections;

  JekyllLinks(Plugins plugins) {
    this.inPages = plugins.has("jekyll-relative-links", "relative_links");
    this.inCollections = inPages && plugins.option("relative_links", "collections", false);
  }

  @Override
  public boolean leadToSources(Document document) {
    return document.kind() == DocumentKind.PAGE ? inPages : inCollections;
  }

  @Override
  public Optional<String> toSources(Document document) {
    return Optional.of(
        inPages
            ? "Add \"collections: true\" to \"relative_links\" in the configuration: links of"
                + " posts to source files lead to their pages then, too."
            : "Add \"jekyll-relative-links\" to \"plugins\" in the configuration: links to source"
                + " files lead to their pages then.");
  }

  @Override
  public boolean areCompleted() {
    return false;
  }

  @Override
  public Severity broken() {
    return Severity.WARNING;
  }
}
