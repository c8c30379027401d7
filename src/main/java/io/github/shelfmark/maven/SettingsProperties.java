package io.github.shelfmark.maven;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The properties that profiles of {@code settings.xml} add to a project. Maven puts them among the
 * POM's own, where they also replace those of the same name.
 */
final class SettingsProperties {
  /** By which Maven names the profiles that are not in a POM. */
  private static final String SETTINGS = "external";

  private final Set<String> names = new TreeSet<>();
  private final List<Properties> written = new ArrayList<>();

  private SettingsProperties() {}

  static SettingsProperties of(MavenProject project, MavenSession session) {
    SettingsProperties found = new SettingsProperties();
    Settings settings = session.getSettings();
    if (settings != null) {
      Collection<String> active = active(project);
      for (Profile profile : settings.getProfiles()) {
        if (active.contains(profile.getId())) {
          found.names.addAll(profile.getProperties().stringPropertyNames());
        }
      }
    }
    for (MavenProject each = project; each != null; each = each.getParent()) {
      Model model = each.getOriginalModel();
      if (model != null) {
        found.written.add(model.getProperties());
        model.getProfiles().forEach(profile -> found.written.add(profile.getProperties()));
      }
    }
    return found;
  }

  private static Collection<String> active(MavenProject project) {
    Map<String, List<String>> injected = project.getInjectedProfileIds();
    return injected == null ? List.of() : injected.getOrDefault(SETTINGS, List.of());
  }

  /** The names of the properties. */
  Set<String> names() {
    return names;
  }

  /** Whether a property comes from the settings. */
  boolean has(String key) {
    return names.contains(key);
  }

  /**
   * What a property of the POM refers to that may be a secret, directly or through others; null if
   * there is no such thing.
   *
   * @param user properties of the command line, which replace what the POM says
   */
  @Nullable String secretIn(String key, Properties user) {
    Deque<String> open = new ArrayDeque<>(List.of(key));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.pop();
      if (user.getProperty(name) != null) {
        continue;
      }
      if (name.startsWith("env.") || name.startsWith("settings.") || has(name)) {
        return name;
      }
      if (seen.add(name)) {
        for (Properties properties : written) {
          addReferences(properties.getProperty(name), open);
        }
      }
    }
    return null;
  }

  private static void addReferences(@Nullable String value, Deque<String> into) {
    int at = value == null ? -1 : value.indexOf("${");
    while (value != null && at >= 0) {
      int end = value.indexOf('}', at);
      if (end < 0) {
        return;
      }
      into.add(value.substring(at + 2, end));
      at = value.indexOf("${", end);
    }
  }
}
