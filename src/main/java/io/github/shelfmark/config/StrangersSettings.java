package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the configuration of a stranger's source may not say. The POM may say all of it. */
final class StrangersSettings {
  private static final String FLEXMARK = "flexmark";
  private static final String EXTENSIONS = "extensions";

  /** The package of the extensions that come with flexmark, which may be named by their classes. */
  private static final String SHIPPED = "com.vladsch.flexmark.ext.";

  private StrangersSettings() {}

  /**
   * Whether a configuration is a symbolic link, which is reported: what it leads to was not written
   * as a configuration.
   */
  static boolean isLink(Path source, String file, Findings findings) {
    boolean link = Files.isSymbolicLink(source.resolve(file));
    if (link) {
      findings.add(
          Finding.error(
              FindingCode.REFUSED_IN_SAFE,
              file,
              Position.NONE,
              "the configuration is a symbolic link, which a safe build does not follow",
              "Put the keys into the file itself."));
    }
    return link;
  }

  /** The same configuration without the classes that it names for flexmark; each is told. */
  static YamlMapping without(YamlMapping yaml, String file, Findings findings) {
    if (!(yaml.values().get(FLEXMARK) instanceof Map<?, ?> settings)
        || !(settings.get(EXTENSIONS) instanceof List<?> names)) {
      return yaml;
    }
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Object name = names.get(i);
      if (name instanceof String text && namesClass(text)) {
        findings.add(
            refused(text, file, yaml.positionOf(FLEXMARK + "." + EXTENSIONS + "[" + i + "]")));
      } else {
        kept.add(name);
      }
    }
    if (kept.size() == names.size()) {
      return yaml;
    }
    Map<Object, Object> inner = new LinkedHashMap<>(settings);
    inner.put(EXTENSIONS, kept);
    Map<String, Object> values = new LinkedHashMap<>(yaml.values());
    values.put(FLEXMARK, inner);
    return new YamlMapping(values, yaml.positions(), yaml.cut());
  }

  private static boolean namesClass(String entry) {
    String name = entry.strip();
    return name.indexOf('.') >= 0
        && !name.startsWith("-")
        && !name.startsWith(SHIPPED, name.startsWith("+") ? 1 : 0);
  }

  private static Finding refused(String name, String file, Position position) {
    return Finding.warning(
        FindingCode.REFUSED_IN_SAFE,
        file,
        position,
        "the class \""
            + name.strip()
            + "\" is not used, because a safe build runs no class that the"
            + " source names",
        "Name one of flexmark's own extensions, or build without shelfmark.safe what is your own.");
  }
}
