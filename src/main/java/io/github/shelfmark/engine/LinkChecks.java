package io.github.shelfmark.engine;

import io.github.shelfmark.check.Orphans;
import io.github.shelfmark.check.ProvidedFiles;
import io.github.shelfmark.check.ReferenceCheck;
import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.check.SequenceClashes;
import io.github.shelfmark.check.UnusedGlobs;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.LinkRule;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.link.RootLinks;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.Reference;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of links that need all outputs of a build. */
final class LinkChecks {
  private final Site site;
  private final List<SiteView> views;
  private final SiteLinks links;
  private final Severity severity;
  private final Findings findings;
  private final OutsideLinks outside;

  /**
   * Checks of one build.
   *
   * @param views the site as the readers of each of its languages see it
   * @param severity the severity of links without a target
   * @param findings gets what is wrong
   * @param outside checks links to other sites
   */
  LinkChecks(
      List<SiteView> views,
      SiteLinks links,
      Severity severity,
      Findings findings,
      OutsideLinks outside) {
    this.outside = outside;
    this.site = views.get(0).site();
    this.views = views;
    this.links = links;
    this.severity = severity;
    this.findings = findings;
  }

  /**
   * Checks the links of the configuration and of all pages.
   *
   * @param rules the checks of the configuration
   * @param anchors the links and anchors of all pages
   * @param pages the pages of the build
   * @param files the files of other tools
   * @return the outputs that anchors are in
   */
  Set<String> run(List<LinkRule> rules, PageAnchors anchors, Pages pages, ProvidedFiles files)
      throws IOException {
    RootLinks configured = links.configured();
    for (LinkRule rule : rules) {
      check(rule, configured);
    }
    findings.addAll(configured.findings());
    List<Reference> references = new ArrayList<>(anchors.references());
    references.addAll(configured.references());
    Set<String> targets =
        new ReferenceCheck(severity, pages, files).check(references, findings::add);
    outside.check(site, anchors.outside(), configured.outside());
    SiteConfig config = site.config();
    if (!config.provided().isEmpty()) {
      Set<String> used = new HashSet<>(links.usedGlobs());
      used.addAll(anchors.usedGlobs());
      UnusedGlobs.check(config, used, findings::add);
    }
    Set<String> reached = new HashSet<>(configured.reached());
    reached.addAll(anchors.linked());
    SequenceClashes.check(views, findings::add);
    Orphans.check(views, reached, findings::add);
    return targets;
  }

  private void check(LinkRule rule, RootLinks configured) {
    if (!Guard.covers(rule)) {
      rule.check(site, configured);
      return;
    }
    Guard.run(
        () -> rule.check(site, configured),
        thrown -> findings.add(Guard.finding("the rule", rule, "", Position.NONE, thrown)));
  }
}
