package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.contract.ContractCheck;
import io.github.shelfmark.contract.DocumentFiles;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The check of the addresses that a site has published, if the request names a list of them. */
final class UrlChecks {
  private final @Nullable ContractCheck contract;
  private final SourceRoots sources;
  private final boolean updates;

  UrlChecks(BuildRequest request, Site site, Watched watched, Findings findings) {
    this.contract =
        request
            .checks()
            .urls()
            .map(urls -> new ContractCheck(urls, site, watched, findings::add))
            .orElse(null);
    this.sources = request.sources();
    this.updates = request.checks().urls().flatMap(urls -> urls.update()).isPresent();
  }

  /**
   * The pages that can be kept: none if the list is to be written, because records do not tell the
   * anchors of authors from those of the theme.
   */
  Map<String, PageRecord> kept(Map<String, PageRecord> before) {
    return updates ? Map.of() : before;
  }

  /** Has the pages shown that are made, if the list is to be written. */
  void watch(PageAnchors anchors) {
    if (contract != null && updates) {
      anchors.show(contract::note);
    }
  }

  /**
   * Checks that what was published is there.
   *
   * @param looked outputs whose anchors were asked for already
   * @return all outputs whose anchors were asked for
   */
  Set<String> check(
      Set<String> looked,
      Collection<Output> outputs,
      OutputPaths paths,
      SiteLinks links,
      Pages pages)
      throws IOException {
    if (contract == null) {
      return looked;
    }
    Set<String> all = new HashSet<>(looked);
    all.addAll(
        contract.check(
            new ContractCheck.Outputs(
                outputs,
                path -> paths.has(path) || paths.isClaimed(path) || links.isElsewhere(path),
                pages,
                new DocumentFiles(sources))));
    return all;
  }

  /**
   * Writes the list, if that is wanted.
   *
   * @throws IOException if it cannot be written
   */
  void write() throws IOException {
    if (contract != null) {
      contract.write();
    }
  }

  /** How many addresses were not published before. */
  int added() {
    return contract == null ? 0 : contract.added();
  }
}
