package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.text.HarmlessAddress;
import io.github.shelfmark.text.ScriptAddress;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mapping of the configuration by key and type. A key is known once it has been asked
 * for, so the code that reads the configuration is its schema.
 */
public final class ConfigValues {
  private final Map<?, ?> values;
  private final String path;
  private final ConfigPlaces places;
  private final Findings findings;
  private final OwnKeys own;
  private final Set<String> known = new TreeSet<>();

  private ConfigValues(
      Map<?, ?> values, String path, ConfigPlaces places, Findings findings, OwnKeys own) {
    this.own = own;
    this.values = values;
    this.path = path;
    this.places = places;
    this.findings = findings;
  }

  /**
   * The top level of a configuration.
   *
   * @param values the merged values
   * @param file the configuration file's name, for findings
   * @param yaml the file's own values and their positions
   */
  public static ConfigValues of(
      Map<String, Object> values, String file, YamlMapping yaml, Findings findings) {
    return of(values, ConfigPlaces.of(file, yaml), findings);
  }

  /** The top level of a configuration whose values are written in several places. */
  static ConfigValues of(Map<String, Object> values, ConfigPlaces places, Findings findings) {
    return of(values, places, findings, OwnKeys.NONE);
  }

  /** As above, of a site that may have keys of its own. */
  static ConfigValues of(
      Map<String, Object> values, ConfigPlaces places, Findings findings, OwnKeys own) {
    return new ConfigValues(values, "", places, findings, own);
  }

  /** A string; numbers and booleans are converted to strings. */
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
    // Values from the command line and the POM are always strings.
    if (value.equals("true") || value.equals("false")) {
      return value.equals("true");
    }
    wrongType(key, "true or false");
    return otherwise;
  }

  /** A whole number that is not negative and has at most nine digits. */
  public int number(String key, int otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    // Values from the command line and the POM are always strings.
    if (value.toString().matches("[0-9]{1,9}")) {
      return Integer.parseInt(value.toString());
    }
    wrongType(key, "a whole number that is not negative");
    return otherwise;
  }

  /** A list of strings; a single string or number counts as a list of one. */
  public List<String> strings(String key, List<String> otherwise) {
    Object value = get(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof String || value instanceof Number) {
      return List.of(value.toString());
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

  /**
   * Those of a key's texts that are of a form; the others are reported.
   *
   * @param texts the texts at the key
   * @param isRight whether a text is of the form
   * @param problem what is said of another one, such as {@code is no language}
   */
  List<String> ofForm(
      String key, List<String> texts, Predicate<String> isRight, String problem, String hint) {
    List<String> right = new ArrayList<>();
    for (String text : texts) {
      if (isRight.test(text)) {
        right.add(text);
      } else {
        report(FindingCode.WRONG_TYPE, key, "\"" + text + "\" " + problem, hint);
      }
    }
    return List.copyOf(right);
  }

  /** The mapping at a key; empty if the key is missing. */
  public ConfigValues mapping(String key) {
    Object value = get(key);
    if (value != null && !(value instanceof Map)) {
      wrongType(key, "keys and values");
    }
    return inner(value instanceof Map<?, ?> map ? map : Map.of(), key);
  }

  /** The mappings in the list at a key; empty if the key is missing. */
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

  /** The value at a key, of any type. */
  public @Nullable Object get(String key) {
    known.add(key);
    return values.get(key);
  }

  /** A copy of the values. */
  public Map<String, Object> raw() {
    Map<String, Object> copy = new LinkedHashMap<>();
    values.forEach((key, value) -> copy.put(key.toString(), value));
    return Collections.unmodifiableMap(copy);
  }

  /** The address of a link; one that would run a script is reported, and counts as empty. */
  public String address(String key, String otherwise) {
    return address(
        key,
        otherwise,
        each -> ScriptAddress.inLink(each) || isRefused(key, HarmlessAddress.inLink(each)));
  }

  /** The address of a picture, as {@link #address(String, String)}. */
  String picture(String key, String otherwise) {
    return address(
        key,
        otherwise,
        each -> ScriptAddress.inPicture(each) || isRefused(key, HarmlessAddress.inPicture(each)));
  }

  private boolean isRefused(String key, boolean harmless) {
    return !harmless && places.isStrangers(pathOf(key));
  }

  private String address(String key, String otherwise, Predicate<String> refused) {
    String address = string(key, otherwise);
    if (!refused.test(address)) {
      return address;
    }
    report(
        FindingCode.UNSAFE_ADDRESS,
        key,
        ScriptAddress.inLink(address)
            ? "the address \"" + address + "\" would run a script"
            : HarmlessAddress.message(address),
        "Link to a page, or to a site with https://.");
    return "";
  }

  /** The position of this mapping. */
  public Position position() {
    return places.positionOf(path);
  }

  /** The position of a key's value. */
  public Position position(String key) {
    return places.positionOf(pathOf(key));
  }

  /** The file that a key's value is written in. */
  String file(String key) {
    return places.fileOf(pathOf(key));
  }

  /** Reports all keys that have not been asked for. */
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
    Position position = places.positionOf(pathOf(key));
    // A value without a position comes from the POM or the command line.
    String where = position.equals(Position.NONE) ? "" : places.fileOf(pathOf(key));
    Finding wrong = Finding.error(code, where, position, message, hint);
    if (!own.take(pathOf(key), wrong)) {
      findings.add(wrong);
    }
  }

  /** Reports a value whose type is not valid for the key. */
  public void wrongType(String key, String wanted) {
    report(
        FindingCode.WRONG_TYPE,
        key,
        "\"" + pathOf(key) + "\" must be " + wanted,
        "The manual's configuration page shows an example of each key.");
  }

  /** A mapping that is somewhere in the value of a key. */
  ConfigValues inner(Map<?, ?> map, String key) {
    return new ConfigValues(map, pathOf(key), places, findings, own);
  }

  private String pathOf(String key) {
    if (key.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? key : path + "." + key;
  }
}
