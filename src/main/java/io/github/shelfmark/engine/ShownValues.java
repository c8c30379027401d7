package io.github.shelfmark.engine;

import io.github.shelfmark.config.FilterKey;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.ValueRefusal;
import io.github.shelfmark.extension.ValueSource;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.text.BuildValues;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of the build that a site chose to show. Shared between threads. */
final class ShownValues implements Answers {
  private final Map<String, String> values;
  private final BuildValues unrecorded;

  private ShownValues(Map<String, String> values) {
    this.values = values;
    this.unrecorded = BuildValues.of(values.keySet(), this::value);
  }

  /**
   * Looks up what a site chose.
   *
   * @param dialect reads its documents
   * @param source the values there are
   * @param findings gets the keys that have no value, and a choice that the dialect ignores
   */
  static ShownValues of(SiteConfig config, Dialect dialect, ValueSource source, Findings findings) {
    Map<String, String> values = new TreeMap<>();
    boolean shows = config.filter().isEmpty() || dialect.showsValues();
    for (FilterKey key : config.filter()) {
      String value = source.values().get(key.name());
      if (!shows) {
        findings.add(ignored(config, key, dialect));
        break;
      } else if (value == null) {
        findings.add(missing(config, key, source));
      } else {
        values.put(key.name(), value);
      }
    }
    return new ShownValues(values);
  }

  /**
   * What documents of a module may show: of the project, its own.
   *
   * @param module the module, with what its POM says as {@code name}, {@code version} and so on
   */
  Map<String, String> in(SourceRoot module) {
    Map<String, String> own = new TreeMap<>(values);
    module
        .project()
        .forEach((name, value) -> own.computeIfPresent("project." + name, (key, root) -> value));
    return own;
  }

  private static Finding ignored(SiteConfig config, FilterKey key, Dialect dialect) {
    return finding(
        Severity.WARNING,
        config,
        key,
        "the dialect \"" + dialect.name() + "\" does not show values of the build",
        "Remove \"filter\"; in Liquid write {{ site.version }}, as the manual's page on Jekyll says.");
  }

  private static Finding missing(SiteConfig config, FilterKey key, ValueSource source) {
    ValueRefusal refusal = source.refused().get(key.name());
    if (refusal != null) {
      return finding(Severity.ERROR, config, key, refusal.message(), refusal.hint());
    }
    return finding(
        Severity.ERROR,
        config,
        key,
        "the build has no value \"" + key.name() + "\"",
        Nearest.hint(
            key.name(),
            source.known(),
            "Define it in the <properties> of the POM, or with -D" + key.name() + "=…."));
  }

  private static Finding finding(
      Severity severity, SiteConfig config, FilterKey key, String message, String hint) {
    Position position = key.position();
    String file = position.equals(Position.NONE) ? "" : config.file();
    return new Finding(severity, FindingCode.FILTER, file, position, message, hint);
  }

  private String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** The values by key, in the order of the keys. */
  Map<String, String> all() {
    return values;
  }

  /** For titles and front matter, which are part of the keys of all pages that show them. */
  BuildValues unrecorded() {
    return unrecorded;
  }

  /** For the text of pages: each value that is shown is recorded as a read. */
  BuildValues recorded(Reads reads) {
    return BuildValues.of(
        values.keySet(),
        key -> {
          reads.note(new Read.Value(key));
          return value(key);
        });
  }

  @Override
  public @Nullable String answer(Read read) {
    return read instanceof Read.Value value ? values.get(value.key()) : null;
  }
}
