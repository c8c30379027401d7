package io.github.shelfmark.maven;

import io.github.shelfmark.extension.ValueSource;
import io.github.shelfmark.mavensite.MavenSiteKind;
import io.github.shelfmark.mavensite.ReportFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * What templates see of a project. Those of a Maven Site see the properties of the POM too, as with
 * maven-site-plugin, but none of the machine or of its user's settings.
 */
final class TemplateProperties {
  private TemplateProperties() {}

  /**
   * The values.
   *
   * @param source the source directory of the site
   * @param output the directory that the site is written into
   */
  static Map<String, String> of(
      MavenProject project, MavenSession session, Path source, Path output) {
    Map<String, String> values = ProjectValues.model(project);
    if (!ProjectValues.hasPom(project) || !MavenSiteKind.isMavenSite(source)) {
      return values;
    }
    Map<String, String> all = new TreeMap<>(values);
    ValueSource published =
        PublishedValues.of(project, session, project.getProperties().stringPropertyNames());
    published
        .values()
        .forEach(
            (key, value) -> {
              boolean model = ProjectModel.NAMES.contains(key);
              String name = model ? key.substring("project.".length()) : "properties." + key;
              all.putIfAbsent(name, value);
            });
    WrittenReports written = WrittenReports.in(output, session);
    ReportFiles reports = DeclaredReports.of(project, output, written.categories());
    all.put(ReportFiles.KEY, reports.text());
    return all;
  }
}
