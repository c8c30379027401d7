package io.github.shelfmark.mavensite;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What reports write into a site. What the POM says and what has been written comes first; for all
 * others, which may be in a profile of the POM, it is the names that Maven's own report plugins and
 * Mojohaus's have as defaults. Only running a report says for certain what it writes.
 */
public final class ReportFiles {
  /** Of a project of which nothing is known. */
  public static final ReportFiles USUAL = new ReportFiles(Set.of(), Set.of());

  /** The value of the project by which {@link #text} comes to the rules of its site. */
  public static final String KEY = "shelfmark.reports";

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

  private final Set<String> made;
  private final Set<String> left;

  /**
   * The files of a project's reports.
   *
   * @param made what reports write, such as {@code team.html} or {@code apidocs/}
   * @param left what no report of the project writes, although it has a usual name
   */
  public ReportFiles(Set<String> made, Set<String> left) {
    this.made = new TreeSet<>(made);
    this.left = new TreeSet<>(left);
    this.left.removeAll(made);
  }

  /** What {@link #text} has written; the usual ones if there is nothing. */
  static ReportFiles of(@Nullable String text) {
    if (text == null) {
      return USUAL;
    }
    Set<String> made = new TreeSet<>();
    Set<String> left = new TreeSet<>();
    text.lines().forEach(line -> (line.startsWith("+") ? made : left).add(line.substring(1)));
    return new ReportFiles(made, left);
  }

  /** All that is known besides the usual names, as a text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    made.forEach(file -> text.append('+').append(file).append('\n'));
    left.forEach(file -> text.append('-').append(file).append('\n'));
    return text.toString();
  }

  /**
   * Whether reports write a file.
   *
   * @param output a path below the site's root
   */
  public boolean has(String output) {
    return isIn(made, output) || (!isIn(left, output) && isUsual(output));
  }

  private static boolean isIn(Set<String> files, String output) {
    int slash = output.indexOf('/');
    while (slash > 0) {
      if (files.contains(output.substring(0, slash + 1))) {
        return true;
      }
      slash = output.indexOf('/', slash + 1);
    }
    return files.contains(output);
  }

  private static boolean isUsual(String output) {
    return PAGES.contains(output)
        || (output.endsWith(GOAL) && output.indexOf('/') < 0)
        || DIRECTORIES.stream().anyMatch(output::startsWith);
  }
}
