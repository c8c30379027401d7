package io.github.shelfmark.maven;

import io.github.shelfmark.extension.ValueRefusal;
import io.github.shelfmark.extension.ValueSource;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The values that pages may show: those of the project itself, and properties of the POM and the
 * command line. What comes from the machine or from its user's settings is refused, because it may
 * be a secret; so is a property of the POM that refers to such a value.
 */
final class PublishedValues {
  private final MavenProject project;
  private final MavenSession session;
  private final Properties user;
  private final SettingsProperties settings;
  private final Map<String, String> values = new TreeMap<>();
  private final Map<String, ValueRefusal> refused = new TreeMap<>();

  private PublishedValues(MavenProject project, MavenSession session) {
    this.project = project;
    this.session = session;
    this.user = orNone(session.getUserProperties());
    this.settings = SettingsProperties.of(project, session);
  }

  /**
   * Looks up the values.
   *
   * @param keys those that the POM or the command line names
   */
  static ValueSource of(
      MavenProject project, MavenSession session, @Nullable Collection<String> keys) {
    PublishedValues published = new PublishedValues(project, session);
    Set<String> wanted = new TreeSet<>(ProjectModel.NAMES);
    if (keys != null) {
      keys.forEach(key -> wanted.add(key.strip()));
    }
    wanted.forEach(published::add);
    Set<String> known = new TreeSet<>(ProjectModel.NAMES);
    if (ProjectValues.hasPom(project)) {
      known.addAll(orNone(project.getProperties()).stringPropertyNames());
      known.removeAll(published.settings.names());
    }
    known.addAll(published.user.stringPropertyNames());
    return new ValueSource(published.values, published.refused, known);
  }

  private void add(String key) {
    boolean pom = ProjectValues.hasPom(project);
    // Properties may have such names too, as project.build.sourceEncoding.
    if (pom ? ProjectModel.NAMES.contains(key) : key.startsWith("project.")) {
      ofProject(key);
    } else if (user.getProperty(key) != null) {
      values.put(key, user.getProperty(key));
    } else if (settings.has(key)) {
      refuse(
          key,
          "\"" + key + "\" is not shown, because it comes from a profile of settings.xml",
          "Define it in the <properties> of the POM, or give it with -D" + key + "=….");
    } else if (!ofPom(key) && orNone(session.getSystemProperties()).getProperty(key) != null) {
      refuse(
          key,
          "\"" + key + "\" is not shown, because it is a property of this machine",
          "Give what readers may see as a property of its own, with -D on the command line.");
    }
  }

  private void ofProject(String key) {
    if (!ProjectValues.hasPom(project)) {
      refuse(
          key,
          "\"" + key + "\" has no value, because there is no POM",
          "Remove it from \"filter\", or build in a directory with a pom.xml.");
      return;
    }
    String value = ProjectModel.value(project, key);
    if (value != null && !value.isBlank()) {
      values.put(key, value.strip());
    } else {
      refuse(
          key,
          "\"" + key + "\" has no value, because the POM does not say it",
          "Add it to the POM, or remove it from \"filter\".");
    }
  }

  private boolean ofPom(String key) {
    String value =
        ProjectValues.hasPom(project) ? orNone(project.getProperties()).getProperty(key) : null;
    if (value == null) {
      return false;
    }
    String secret = settings.secretIn(key, user);
    if (secret == null) {
      values.put(key, value);
    } else {
      refuse(
          key,
          "\"" + key + "\" is not shown, because it contains ${" + secret + "}",
          "If readers may see it, give it with -D" + key + "=….");
    }
    return true;
  }

  private void refuse(String key, String message, String hint) {
    refused.put(key, new ValueRefusal(message, hint));
  }

  private static Properties orNone(@Nullable Properties properties) {
    return properties == null ? new Properties() : properties;
  }
}
