package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.external.ExternalCheck;
import io.github.shelfmark.external.ExternalLinks;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.link.Href;
import io.github.shelfmark.record.Reference;
import io.github.shelfmark.site.RedirectTargets;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check of links to other sites, if the request asks for it. */
final class OutsideLinks {
  private final BuildRequest request;
  private final Findings findings;

  OutsideLinks(BuildRequest request, Findings findings) {
    this.request = request;
    this.findings = findings;
  }

  /**
   * Checks them.
   *
   * @param pages those of pages
   * @param configured those of the configuration
   * @throws IOException if the answers cannot be kept
   */
  void check(Site site, Collection<Reference> pages, Collection<Reference> configured)
      throws IOException {
    @Nullable ExternalLinks settings = request.checks().external().orElse(null);
    if (settings == null) {
      return;
    }
    List<Reference> all = new ArrayList<>(pages);
    all.addAll(configured);
    site.documents()
        .forEach(
            document ->
                RedirectTargets.target(document)
                    .filter(Href::isOutside)
                    .ifPresent(
                        target ->
                            all.add(
                                new Reference(
                                    document.path(),
                                    document.frontMatter().positionOf("redirect_to"),
                                    target,
                                    ""))));
    new ExternalCheck(settings, site.config().links().external(), request.work())
        .check(all, findings::add);
  }
}
