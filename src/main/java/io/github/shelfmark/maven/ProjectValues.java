package io.github.shelfmark.maven;

import io.github.shelfmark.text.ScriptAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.model.License;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Values taken from the POM. */
final class ProjectValues {
  private ProjectValues() {}

  /** Configuration values that apply where {@code site.yml} does not set them. */
  static Map<String, Object> fallbacks(MavenProject project) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (hasPom(project)) {
      put(values, "title", project.getName());
      put(values, "description", project.getDescription());
      put(values, "version", project.getVersion());
      Scm scm = project.getScm();
      if (scm != null) {
        put(values, "repository", scm.getUrl());
      }
    }
    return values;
  }

  /** The values that templates see as {@code project}. */
  static Map<String, String> model(MavenProject project) {
    Map<String, Object> values = new TreeMap<>();
    if (hasPom(project)) {
      put(values, "name", project.getName());
      put(values, "groupId", project.getGroupId());
      put(values, "artifactId", project.getArtifactId());
      put(values, "version", project.getVersion());
      put(values, "description", project.getDescription());
      if (project.getUrl() != null && !ScriptAddress.inLink(project.getUrl())) {
        put(values, "url", project.getUrl());
      }
      putOwner(values, project);
      Scm scm = project.getScm();
      // Maven's default for a POM between releases.
      if (scm != null && !"HEAD".equals(scm.getTag())) {
        put(values, "tag", scm.getTag());
      }
    }
    Map<String, String> texts = new TreeMap<>();
    values.forEach((key, value) -> texts.put(key, value.toString()));
    return texts;
  }

  /** Whom the project belongs to, and on which terms others may use it. */
  private static void putOwner(Map<String, Object> values, MavenProject project) {
    if (project.getOrganization() != null) {
      put(values, "organization", project.getOrganization().getName());
    }
    put(values, "inceptionYear", project.getInceptionYear());
    for (License licence : project.getLicenses()) {
      if (licence.getName() != null && !values.containsKey("licence")) {
        put(values, "licence", licence.getName());
        if (licence.getUrl() != null && !ScriptAddress.inLink(licence.getUrl())) {
          put(values, "licenceUrl", licence.getUrl());
        }
      }
    }
  }

  /** Whether there is a POM; without one Maven makes a project up. */
  static boolean hasPom(MavenProject project) {
    return project.getFile() != null;
  }

  private static void put(Map<String, Object> values, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(key, value.strip());
    }
  }
}
