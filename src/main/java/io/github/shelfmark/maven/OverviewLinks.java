package io.github.shelfmark.maven;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links at the top of pages to the overviews of the reports that maven-site-plugin has written. */
final class OverviewLinks {
  /** Files by which sites of other tools are known; what is at the top of those, they say. */
  private static final List<String> OF_OTHERS =
      List.of("_config.yml", "_config.yaml", "_config.toml", "jbake.properties");

  private OverviewLinks() {}

  /** As values of {@code nav}. */
  static List<Object> of(List<ReportCategory> reports) {
    List<Object> nav = new ArrayList<>();
    for (ReportCategory category : reports) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("title", category.title());
      link.put("url", "/" + category.href());
      nav.add(link);
    }
    return nav;
  }

  /** For an ordinary site, unless its configuration has {@code nav}. */
  static ConfigDefaults beside(Directories directories, WrittenReports written) {
    Path source = directories.source();
    List<ReportCategory> reports =
        written.categories().stream().filter(category -> isOfReports(source, category)).toList();
    if (reports.isEmpty() || OF_OTHERS.stream().anyMatch(it -> Files.exists(source.resolve(it)))) {
      return ConfigDefaults.NONE;
    }
    return new ConfigDefaults(
        "",
        Map.of("nav", of(reports)),
        Map.of(),
        reports.stream().map(ReportCategory::href).toList(),
        List.of());
  }

  /** Whether an overview is not a page of the site that happens to have its name. */
  private static boolean isOfReports(Path source, ReportCategory category) {
    String stem = category.href().substring(0, category.href().length() - ".html".length());
    return !Files.exists(source.resolve(stem + ".md"))
        && !Files.exists(source.resolve(category.href()));
  }
}
