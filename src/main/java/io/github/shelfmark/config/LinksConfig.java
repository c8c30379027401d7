package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How links are checked, and where links of the configuration are.
 *
 * @param severity the severity of links without a target: the key {@code links}; empty if it is not
 *     configured
 * @param provided the positions of the globs in {@code provided}; {@link Position#NONE} for those
 *     of the POM and the command line
 * @param announcement the position of the announcement's URL
 * @param external how links to other sites are checked
 */
public record LinksConfig(
    Optional<Severity> severity,
    List<Position> provided,
    Position announcement,
    ExternalLinksConfig external) {
  /** Nothing is configured. */
  public static final LinksConfig NONE =
      new LinksConfig(Optional.empty(), List.of(), Position.NONE, ExternalLinksConfig.DEFAULTS);

  private static final List<String> SEVERITIES = List.of("error", "warn");

  /**
   * Reads them.
   *
   * @param rules where sites have keys of their own, {@code links} may be one of them
   */
  static LinksConfig read(ConfigValues values, ConfigRules rules) {
    List<Position> provided = new ArrayList<>();
    boolean list = values.get("provided") instanceof List;
    int size = values.strings("provided", List.of()).size();
    for (int i = 0; i < size; i++) {
      provided.add(values.position(list ? "provided[" + i + "]" : "provided"));
    }
    boolean mapping = values.get("announcement") instanceof Map;
    return new LinksConfig(
        severity(values, rules),
        List.copyOf(provided),
        values.position(mapping ? "announcement.url" : "announcement"),
        ExternalLinksConfig.read(values, rules));
  }

  private static Optional<Severity> severity(ConfigValues values, ConfigRules rules) {
    Object value = values.get("links");
    if (value == null || (rules.hasOwnKeys() && !SEVERITIES.contains(value))) {
      return Optional.empty();
    }
    String name = values.string("links", "").strip();
    if (name.equals("error")) {
      return Optional.of(Severity.ERROR);
    }
    if (!name.equals("warn") && !(value instanceof Map || value instanceof List)) {
      values.report(
          FindingCode.WRONG_TYPE,
          "links",
          "\"links\" cannot be \"" + name + "\"",
          Nearest.hint(
              name, SEVERITIES, "Write \"error\", or \"warn\" to build in spite of broken links."));
    }
    return Optional.of(Severity.WARNING);
  }
}
