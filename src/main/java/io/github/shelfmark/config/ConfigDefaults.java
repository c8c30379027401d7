package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Configuration that comes from the file of another tool, such as Maven's site descriptor. {@code
 * site.yml} and the POM's configuration of the plugin override it; it overrides what the POM says
 * of every project, such as its name.
 *
 * @param file the file, as findings name it
 * @param values values with the keys of {@code site.yml}
 * @param positions the positions in the file by the paths of the values, such as {@code
 *     sections[0].pages[2]}
 * @param provided paths that the values lead to and other tools write, besides those configured
 * @param findings what is wrong with the file
 */
public record ConfigDefaults(
    String file,
    Map<String, Object> values,
    Map<String, Position> positions,
    List<String> provided,
    List<Finding> findings) {
  /** There is no such file. */
  public static final ConfigDefaults NONE =
      new ConfigDefaults("", Map.of(), Map.of(), List.of(), List.of());

  /** Defaults; later changes to the arguments do not change them. */
  public ConfigDefaults {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    positions = Collections.unmodifiableMap(new TreeMap<>(positions));
    provided = List.copyOf(provided);
    findings = List.copyOf(findings);
  }
}
