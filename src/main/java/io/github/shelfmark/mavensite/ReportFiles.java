package io.github.shelfmark.mavensite;

import java.util.List;
import java.util.Set;

/**
 * What reports write into a site, by the names that Maven's own report plugins and Mojohaus's have
 * as defaults. Only running a report says for certain what it writes: its name is a parameter, and
 * the report may decide that it has nothing to say.
 */
public final class ReportFiles {
  /** Directories that reports fill. */
  private static final List<String> DIRECTORIES =
      List.of(
          "apidocs/",
          "testapidocs/",
          "xref/",
          "xref-test/",
          "cobertura/",
          "jacoco/",
          "jacoco-it/",
          "jacoco-aggregate/",
          "clover/",
          "jdepend/",
          "pit-reports/",
          "images/logos/");

  /** Pages of maven-project-info-reports-plugin and of the plugins for checks and changes. */
  private static final Set<String> PAGES =
      Set.of(
          "project-info.html",
          "project-reports.html",
          "summary.html",
          "dependencies.html",
          "dependency-info.html",
          "dependency-convergence.html",
          "dependency-management.html",
          "distribution-management.html",
          "ci-management.html",
          "issue-management.html",
          "issue-tracking.html",
          "licenses.html",
          "license.html",
          "mailing-lists.html",
          "mail-lists.html",
          "modules.html",
          "plugins.html",
          "plugin-management.html",
          "scm.html",
          "source-repository.html",
          "integration.html",
          "team.html",
          "team-list.html",
          "surefire.html",
          "surefire-report.html",
          "failsafe-report.html",
          "checkstyle.html",
          "checkstyle-aggregate.html",
          "pmd.html",
          "cpd.html",
          "spotbugs.html",
          "findbugs.html",
          "taglist.html",
          "changes.html",
          "changes-report.html",
          "changelog.html",
          "file-activity.html",
          "dev-activity.html",
          "jira-report.html",
          "jira-changes.html",
          "github-report.html",
          "github-changes.html",
          "invoker-report.html",
          "plugin-info.html",
          "dependency-analysis.html",
          "dependency-check-report.html",
          "dependency-updates-report.html",
          "dependency-updates-aggregate-report.html",
          "plugin-updates-report.html",
          "plugin-updates-aggregate-report.html",
          "property-updates-report.html",
          "property-updates-aggregate-report.html",
          "parent-updates-report.html",
          "rat-report.html",
          "l10n-status.html",
          "linkcheck.html",
          "doap.html",
          "jdepend-report.html",
          "third-party-report.html",
          "aggregate-third-party-report.html",
          "sonar.html",
          "sitemap.html",
          "announcement.html");

  /** What the pages of the goals of a plugin end with, such as {@code help-mojo.html}. */
  private static final String GOAL = "-mojo.html";

  private ReportFiles() {}

  /**
   * Whether reports write a file.
   *
   * @param output a path below the site's root
   */
  public static boolean has(String output) {
    return PAGES.contains(output)
        || (output.endsWith(GOAL) && output.indexOf('/') < 0)
        || DIRECTORIES.stream().anyMatch(output::startsWith);
  }
}
