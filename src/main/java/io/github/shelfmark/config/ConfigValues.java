package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mapping of the configuration by key and type. Asking for a key is what makes it known,
 * so the code that reads the configuration is its schema.
 */
public final class ConfigValues {
  /** No setting needs a greater number. */
  private static final long MOST = Integer.MAX_VALUE;

  private final Map<?, ?> values;
  private final String path;
  private final String file;
  private final YamlMapping yaml;
  private final Findings findings;
  private final Set<String> known = new TreeSet<>();

  private ConfigValues(
      Map<?, ?> values, String path, String file, YamlMapping yaml, Findings findings) {
    this.values = values;
    this.path = path;
    this.file = file;
    this.yaml = yaml;
    this.findings = findings;
  }

  /**
   * The top of a configuration.
   *
   * @param values the merged values
   * @param file the configuration file's name, for findings
   * @param yaml the file's own values and their places
   */
  public static ConfigValues of(
      Map<String, Object> values, String file, YamlMapping yaml, Findings findings) {
    return new ConfigValues(values, "", file, yaml, findings);
  }

  /** Text; a number or boolean counts as its text. */
  public String string(String key, String otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Map || value instanceof List) {
      wrongType(key, "text");
      return otherwise;
    }
    return value.toString();
  }

  /** Whether something is on; texts of the command line count as what they say. */
  public boolean bool(String key, boolean otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean bool) {
      return bool;
    }
    // Command lines and POMs have only strings.
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    wrongType(key, "true or false");
    return otherwise;
  }

  /** A whole number that is not negative. */
  public int number(String key, int otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.longValue() >= 0 && number.longValue() < MOST) {
      return number.intValue();
    }
    wrongType(key, "a whole number that is not negative");
    return otherwise;
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<String> strings(String key, List<String> otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof String text) {
      return List.of(text);
    }
    if (!(value instanceof List<?> items)) {
      wrongType(key, "a list");
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      if (item == null || item instanceof Map || item instanceof List) {
        wrongType(key + "[" + i + "]", "text");
      } else {
        texts.add(item.toString());
      }
    }
    return List.copyOf(texts);
  }

  /** The mapping under a key; empty when the key is missing. */
  public ConfigValues mapping(String key) {
    Object value = get(key);
    if (value != null && !(value instanceof Map)) {
      wrongType(key, "keys and values");
    }
    return inner(value instanceof Map<?, ?> map ? map : Map.of(), key);
  }

  /** The mappings in the list under a key; empty when the key is missing. */
  public List<ConfigValues> mappings(String key) {
    Object value = get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      wrongType(key, "a list");
      return List.of();
    }
    List<ConfigValues> mappings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String itemKey = key + "[" + i + "]";
      if (items.get(i) instanceof Map<?, ?> map) {
        mappings.add(inner(map, itemKey));
      } else {
        wrongType(itemKey, "keys and values");
      }
    }
    return mappings;
  }

  /** The keys in the order of the file. */
  public List<String> keys() {
    return values.keySet().stream().map(Object::toString).toList();
  }

  /** The value under a key, whatever it is. */
  public @Nullable Object get(String key) {
    known.add(key);
    return values.get(key);
  }

  /** The values as they are, copied. */
  public Map<String, Object> raw() {
    Map<String, Object> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> copy.put(key.toString(), value));
    return Collections.unmodifiableMap(copy);
  }

  /** Where this mapping stands. */
  public Position position() {
    return yaml.positionOf(path);
  }

  /** Where the value of a key stands. */
  public Position position(String key) {
    return yaml.positionOf(pathOf(key));
  }

  /** Tells of every key that nobody has asked for. */
  public void reportUnknown() {
    for (String key : keys()) {
      if (!known.contains(key)) {
        report(
            FindingCode.UNKNOWN_KEY,
            key,
            "unknown key \"" + pathOf(key) + "\"",
            Nearest.hint(key, known, "Known here: " + String.join(", ", known) + "."));
      }
    }
  }

  /** Reports an error at one key; an empty key is the mapping itself. */
  public void report(FindingCode code, String key, String message, String hint) {
    Position position = yaml.positionOf(pathOf(key));
    // A value that is not from the file came from the POM or the command line.
    String where = position.equals(Position.NONE) ? "" : file;
    findings.add(Finding.error(code, where, position, message, hint));
  }

  /** Reports a value of a kind that the key does not take. */
  public void wrongType(String key, String wanted) {
    report(
        FindingCode.WRONG_TYPE,
        key,
        "\"" + pathOf(key) + "\" must be " + wanted,
        "The manual's configuration page shows an example of each key.");
  }

  private ConfigValues inner(Map<?, ?> map, String key) {
    return new ConfigValues(map, pathOf(key), file, yaml, findings);
  }

  private String pathOf(String key) {
    if (key.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? key : path + "." + key;
  }
}
