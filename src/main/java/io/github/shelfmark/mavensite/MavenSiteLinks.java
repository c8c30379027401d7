package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Severity;

/** Links of a Maven Site may lead to what maven-site-plugin adds: its pages, and reports. */
final class MavenSiteLinks implements LinkRules {
  private final LeftDocuments left;
  private final ReportFiles reports;

  MavenSiteLinks(LeftDocuments left, ReportFiles reports) {
    this.left = left;
    this.reports = reports;
  }

  @Override
  public boolean isProvided(String output) {
    return isLeft(output) || reports.has(output);
  }

  @Override
  public boolean isLeft(String output) {
    return left.byOutput().containsKey(output);
  }

  /** Doxia checks no links: a site that it built is not to fail because of one. */
  @Override
  public Severity broken() {
    return Severity.WARNING;
  }
}
