package io.github.shelfmark.engine;

import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.read.ReplacedDocuments;
import io.github.shelfmark.read.SiteViews;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A site of which all outputs are known, so that any of its pages can be made.
 *
 * @param state what was known before it was read
 * @param policy the rules of its kind of site
 * @param parts what it consists of
 * @param plan what makes the outputs
 * @param reading how it was read, and what is recorded while its pages are made
 * @param changed plans it anew with other documents at the same outputs
 */
record PlannedSite(
    BuildState state,
    SitePolicy policy,
    Parts parts,
    OutputPlan plan,
    Reading reading,
    Function<List<SiteView>, PlannedSite> changed) {

  /**
   * What a site consists of.
   *
   * @param views the site as the readers of each of its languages see it
   * @param paths the paths of its outputs
   * @param links its links
   */
  record Parts(List<SiteView> views, OutputPaths paths, SiteLinks links) {}

  /**
   * How a site was read.
   *
   * @param reads records what pages read while they are made
   * @param sources reads documents again
   * @param findings decides which findings the site accepts
   */
  record Reading(Reads reads, SourceMemory sources, Findings findings) {}

  /** The site as the readers of its first language see it. */
  SiteView view() {
    return parts.views().get(0);
  }

  /** The view whose readers see a document. */
  SiteView viewOf(Document document) {
    return viewOf(document.translation().lang());
  }

  /** The view of a language; the first for a language that is none of the site's. */
  private SiteView viewOf(String lang) {
    return parts.views().stream()
        .filter(view -> view.lang().equals(lang))
        .findFirst()
        .orElseGet(this::view);
  }

  /** The site as it was read. */
  Site site() {
    return view().site();
  }

  /** Which files are documents, and what is asked of them. */
  SourceRules rules() {
    return policy.sources(site().config());
  }

  /**
   * The same site with other documents, which have the addresses of the old ones. What is wrong
   * with the sections is not told.
   *
   * @param documents the new ones, by their source paths
   */
  PlannedSite with(Map<String, Document> documents) {
    Site site = ReplacedDocuments.in(site(), documents, rules());
    return changed.apply(SiteViews.of(site, new Findings()));
  }
}
