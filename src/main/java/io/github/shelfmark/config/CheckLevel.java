package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How severe a site takes the findings of one check, as its configuration says.
 *
 * @param check the check as the site calls it, by number or by name
 * @param severity the severity of its findings; empty if they are not to be reported
 * @param file the file that says so; empty if none does
 * @param position where
 */
public record CheckLevel(
    String check, Optional<Severity> severity, String file, Position position) {
  private static final String KEY = "checks";
  private static final Map<String, Optional<Severity>> LEVELS = levels();

  private static Map<String, Optional<Severity>> levels() {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      levels.put(severity.label(), Optional.of(severity));
    }
    levels.put("off", Optional.empty());
    return levels;
  }

  /**
   * Reads them.
   *
   * @param rules where sites have keys of their own, {@code checks} may be one of them
   */
  static List<CheckLevel> read(ConfigValues values, ConfigRules rules) {
    Object given = values.get(KEY);
    if (given == null || (rules.hasOwnKeys() && !(given instanceof Map))) {
      return List.of();
    }
    ConfigValues checks = values.mapping(KEY);
    List<CheckLevel> levels = new ArrayList<>();
    for (String check : checks.keys()) {
      String name = name(checks.get(check));
      Optional<Severity> severity = LEVELS.get(name);
      if (severity != null) {
        Position position = checks.position(check);
        String file = position.equals(Position.NONE) ? "" : checks.file(check);
        levels.add(new CheckLevel(check, severity, file, position));
      } else if (!rules.hasOwnKeys()) {
        checks.report(
            FindingCode.WRONG_TYPE,
            check,
            "\"" + name + "\" is no level of a check",
            Nearest.hint(
                name, LEVELS.keySet(), "Write " + String.join(", ", LEVELS.keySet()) + "."));
      }
    }
    return List.copyOf(levels);
  }

  /** YAML 1.1 reads {@code off} as false, and {@code links} takes {@code warn}. */
  private static String name(@Nullable Object value) {
    String name = String.valueOf(value).strip();
    return switch (name) {
      case "false" -> "off";
      case "warn" -> "warning";
      default -> name;
    };
  }
}
