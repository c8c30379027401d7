package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.ReportFiles;
import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.SiteLink;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code <reporting>} of a POM says of the files of reports, as far as that is known
 * without the plugins: the names that it configures, and which reports of a plugin it leaves out. A
 * plugin that a profile configures too is not known to leave out any.
 */
final class DeclaredReports {
  private static final String INFORMATION = "maven-project-info-reports-plugin";
  private static final List<String> DIRECTORIES = List.of("destDir", "reportOutputDirectory");

  /** What the goals of plugins with several reports write. */
  private static final Map<String, Map<String, String>> GOALS =
      Map.of(
          "maven-javadoc-plugin",
          Map.of(
              "javadoc", "apidocs/",
              "javadoc-no-fork", "apidocs/",
              "aggregate", "apidocs/",
              "aggregate-no-fork", "apidocs/",
              "test-javadoc", "testapidocs/",
              "test-javadoc-no-fork", "testapidocs/",
              "test-aggregate", "testapidocs/",
              "test-aggregate-no-fork", "testapidocs/"),
          "maven-jxr-plugin",
          Map.of(
              "jxr", "xref/",
              "jxr-no-fork", "xref/",
              "aggregate", "xref/",
              "test-jxr", "xref-test/",
              "test-jxr-no-fork", "xref-test/",
              "test-aggregate", "xref-test/"),
          "maven-pmd-plugin",
          Map.of(
              "pmd", "pmd.html",
              "aggregate-pmd", "pmd.html",
              "aggregate-pmd-no-fork", "pmd.html",
              "cpd", "cpd.html",
              "aggregate-cpd", "cpd.html"),
          "jacoco-maven-plugin",
          Map.of(
              "report", "jacoco/",
              "report-integration", "jacoco-it/",
              "report-aggregate", "jacoco-aggregate/"),
          INFORMATION,
          Map.ofEntries(
              page("ci-management"),
              page("dependencies"),
              page("dependency-convergence"),
              page("dependency-info"),
              page("dependency-management"),
              page("distribution-management"),
              page("issue-management"),
              page("licenses"),
              page("mailing-lists"),
              page("modules"),
              page("plugin-management"),
              page("plugins"),
              page("scm"),
              page("summary"),
              page("team")));

  private final Path output;
  private final Set<String> made = new TreeSet<>();
  private final Set<String> left = new TreeSet<>();

  private DeclaredReports(Path output) {
    this.output = output;
  }

  private static Map.Entry<String, String> page(String goal) {
    return Map.entry(goal, goal + ".html");
  }

  /**
   * The files of a project's reports.
   *
   * @param output the directory of the site
   * @param written the reports that are there, which is more than what the POM says
   */
  static ReportFiles of(MavenProject project, Path output, List<ReportCategory> written) {
    DeclaredReports declared = new DeclaredReports(output);
    declared.read(project);
    for (ReportCategory category : written) {
      declared.made.add(category.href());
      for (SiteLink report : category.reports()) {
        String href = report.href();
        declared.made.add(href.substring(0, href.lastIndexOf('/') + 1) + last(href));
      }
    }
    return new ReportFiles(declared.made, declared.left);
  }

  /** The page, or nothing for the front page of a directory, of which all files are a report's. */
  private static String last(String href) {
    String name = href.substring(href.lastIndexOf('/') + 1);
    return name.equals("index.html") && href.length() > name.length() ? "" : name;
  }

  private void read(MavenProject project) {
    Reporting reporting = project.getModel().getReporting();
    List<ReportPlugin> plugins = reporting == null ? List.of() : reporting.getPlugins();
    Set<String> known = new HashSet<>();
    for (ReportPlugin plugin : plugins) {
      known.add(plugin.getArtifactId());
      names(plugin.getConfiguration());
      plugin.getReportSets().forEach(set -> names(set.getConfiguration()));
      if (!isInProfile(project, plugin.getArtifactId())) {
        leaveOut(plugin);
      }
    }
    boolean excluded = reporting != null && reporting.isExcludeDefaults();
    if (excluded && !known.contains(INFORMATION) && !isInProfile(project, INFORMATION)) {
      left.addAll(goals(INFORMATION).values());
    }
  }

  private static Map<String, String> goals(String plugin) {
    return GOALS.getOrDefault(plugin, Map.of());
  }

  /** All that its report sets do not name, unless one has all reports of the plugin. */
  private void leaveOut(ReportPlugin plugin) {
    List<ReportSet> sets = plugin.getReportSets();
    if (sets.isEmpty() || sets.stream().anyMatch(set -> set.getReports().isEmpty())) {
      return;
    }
    Map<String, String> goals = goals(plugin.getArtifactId());
    Set<String> others = new TreeSet<>(goals.values());
    sets.forEach(
        set -> set.getReports().forEach(goal -> others.remove(goals.getOrDefault(goal, ""))));
    left.addAll(others);
  }

  private static boolean isInProfile(MavenProject project, String plugin) {
    for (MavenProject at = project; at != null; at = at.getParent()) {
      Model model = at.getOriginalModel();
      List<Profile> profiles = model == null ? List.of() : model.getProfiles();
      for (Profile profile : profiles) {
        Reporting reporting = profile.getReporting();
        if (reporting != null
            && reporting.getPlugins().stream()
                .anyMatch(other -> plugin.equals(other.getArtifactId()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The names that a configuration gives to what a report writes. */
  private void names(@Nullable Object configuration) {
    name(ConfiguredValue.of(configuration, "outputName"), ".html");
    DIRECTORIES.forEach(key -> name(ConfiguredValue.of(configuration, key), "/"));
  }

  private void name(@Nullable String value, String end) {
    if (value == null) {
      return;
    }
    try {
      Path file = output.resolve(value + (end.equals("/") ? "" : end)).normalize();
      if (file.startsWith(output) && !file.equals(output)) {
        String path = output.relativize(file).toString().replace('\\', '/');
        made.add(end.equals("/") ? path + "/" : path);
      }
    } catch (InvalidPathException noName) {
      // The plugin says so, if it runs.
      return;
    }
  }
}
