package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.ReportOverview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/**
 * The reports that maven-site-plugin has written into the output directory: its overviews list
 * exactly those that it made, in its order, whatever the POM and the reports themselves decided.
 */
final class WrittenReports {
  private static final String INFORMATION = "project-info.html";
  private static final String REPORTS = "project-reports.html";
  private static final long LARGEST = 4L * 1024 * 1024;

  /** Some file systems note whole seconds or two. */
  private static final long GRAIN = 2000;

  private final Path output;
  private final long start;

  /**
   * The reports in a directory.
   *
   * @param start when this build began, in milliseconds: once maven-site-plugin has run in it, an
   *     overview that it has not written is left over from reports that are made no more
   */
  WrittenReports(Path output, long start) {
    this.output = output;
    this.start = start - GRAIN;
  }

  /** The reports in a directory, in a build. */
  static WrittenReports in(Path output, MavenSession session) {
    Date start = session.getRequest().getStartTime();
    return new WrittenReports(
        output, start == null ? Long.MAX_VALUE : start.toInstant().toEpochMilli());
  }

  /** Whether there is an overview in a directory; a cheap test. */
  static boolean areIn(Path output) {
    return Files.exists(output.resolve(INFORMATION)) || Files.exists(output.resolve(REPORTS));
  }

  /** Its categories in the order of Maven's own menu; those that have no report are left out. */
  List<ReportCategory> categories() {
    List<ReportCategory> categories = new ArrayList<>();
    long newest = Math.max(written(INFORMATION), written(REPORTS));
    long oldest = newest >= start ? start : 0;
    if (written(INFORMATION) >= oldest) {
      add(INFORMATION, "Project Information", categories);
    }
    if (written(REPORTS) >= oldest) {
      add(REPORTS, "Project Reports", categories);
    }
    return categories;
  }

  private long written(String name) {
    return output.resolve(name).toFile().lastModified();
  }

  private void add(String name, String title, List<ReportCategory> categories) {
    Path overview = output.resolve(name);
    try {
      if (Files.isRegularFile(overview) && Files.size(overview) <= LARGEST) {
        String html = new String(Files.readAllBytes(overview), StandardCharsets.UTF_8);
        ReportOverview.read(html, name, title, this::isThere).ifPresent(categories::add);
      }
    } catch (IOException unreadable) {
      // It is another tool's file, and this build does not need it.
      return;
    }
  }

  private boolean isThere(String href) {
    Path page = output.resolve(href).normalize();
    return page.startsWith(output) && Files.isRegularFile(page);
  }
}
