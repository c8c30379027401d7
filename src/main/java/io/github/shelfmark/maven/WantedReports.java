package io.github.shelfmark.maven;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.report.Report;
import io.github.shelfmark.report.ReportFormat;
import io.github.shelfmark.report.ReportWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The reports for other programs that the parameters of a goal ask for.
 *
 * @param formats empty for none
 * @param directory where they go
 */
record WantedReports(Set<ReportFormat> formats, Path directory) {
  /** The name of the directory beside the one for Shelfmark's own files. */
  private static final String DIRECTORY = "shelfmark-reports";

  /**
   * Reads the parameters.
   *
   * @param names of formats, as users write them
   * @param directory null for {@code shelfmark-reports} beside Shelfmark's own files
   * @throws MojoFailureException if there is no format of a name
   */
  static WantedReports of(
      @Nullable List<String> names, @Nullable File directory, Directories directories)
      throws MojoFailureException {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String name : names == null ? List.<String>of() : names) {
      if (name != null && !name.isBlank()) {
        formats.add(format(name.strip()));
      }
    }
    return new WantedReports(
        formats,
        directory == null
            ? directories.work().resolveSibling(DIRECTORY)
            : directories.base().resolve(directory.toPath()).normalize());
  }

  private static ReportFormat format(String name) throws MojoFailureException {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    List<String> known = ReportFormat.ids();
    throw new MojoFailureException(
        "There is no report \""
            + name
            + "\". "
            + Nearest.hint(name, known, "There are " + String.join(", ", known) + "."));
  }

  /**
   * Writes them.
   *
   * @param base what file names are relative to
   * @param fails which findings fail the goal
   * @param version that of the plugin
   */
  void write(BuildReport build, Path base, Predicate<Finding> fails, String version)
      throws MojoExecutionException {
    if (formats.isEmpty()) {
      return;
    }
    List<Report.Entry> entries = new ArrayList<>();
    for (Finding finding : build.findings()) {
      String path = finding.file().isEmpty() ? "" : build.sources().shown(base, finding.file());
      entries.add(new Report.Entry(finding, path, fails.test(finding)));
    }
    try {
      ReportWriter.write(new Report(version, build.documents(), entries), formats, directory);
    } catch (IOException e) {
      throw new MojoExecutionException("The reports could not be written: " + e, e);
    }
  }
}
