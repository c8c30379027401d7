package io.github.shelfmark.mavensite;

import java.util.Map;
import java.util.TreeMap;

/** What all templates of a site see. */
final class TemplateValues {
  /** What the keys of properties of the POM start with among the values of a project. */
  private static final String PROPERTIES = "properties.";

  private TemplateValues() {}

  /**
   * The values by the names of their references, as {@code AbstractSiteRenderingMojo} of
   * maven-site-plugin puts them: the project, its properties by their own names, and the signs of
   * {@code $esc}.
   *
   * @param project the values of the project; keys with dots are values of values
   */
  static Map<String, Object> of(Map<String, String> project) {
    Map<String, Object> values = new TreeMap<>();
    Map<String, Object> model = new TreeMap<>();
    Map<String, String> properties = new TreeMap<>();
    for (Map.Entry<String, String> value : new TreeMap<>(project).entrySet()) {
      String key = value.getKey();
      if (key.startsWith(PROPERTIES)) {
        properties.put(key.substring(PROPERTIES.length()), value.getValue());
      } else {
        put(model, key, value.getValue());
      }
    }
    values.putAll(properties);
    model.put("properties", properties);
    values.put("project", model);
    values.put("esc", Map.of("d", "$", "h", "#", "b", "\\", "q", "\"", "s", "'", "n", "\n"));
    return values;
  }

  /** Puts a value, such as that of {@code scm.url}, where {@code $project.scm.url} finds it. */
  @SuppressWarnings("unchecked") // All maps among the values are made here.
  private static void put(Map<String, Object> model, String key, String value) {
    Map<String, Object> at = model;
    String rest = key;
    for (int dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.')) {
      Object next = at.computeIfAbsent(rest.substring(0, dot), name -> new TreeMap<>());
      if (!(next instanceof Map)) {
        return;
      }
      at = (Map<String, Object>) next;
      rest = rest.substring(dot + 1);
    }
    at.put(rest, value);
  }
}
