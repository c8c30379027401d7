package io.github.shelfmark.maven;

import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.ReportOverview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports that maven-site-plugin has written into the output directory. */
final class WrittenReports {
  private static final String INFORMATION = "project-info.html";
  private static final String REPORTS = "project-reports.html";
  private static final long LARGEST = 4L * 1024 * 1024;

  private final Path output;

  WrittenReports(Path output) {
    this.output = output;
  }

  /** Whether there is an overview in a directory; a cheap test. */
  static boolean areIn(Path output) {
    return Files.exists(output.resolve(INFORMATION)) || Files.exists(output.resolve(REPORTS));
  }

  /** Its categories in the order of Maven's own menu; those that have no report are left out. */
  List<ReportCategory> categories() {
    List<ReportCategory> categories = new ArrayList<>();
    add(INFORMATION, "Project Information", categories);
    add(REPORTS, "Project Reports", categories);
    return categories;
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
