package io.github.shelfmark.read.header;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.ScalarRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one header while it is read, with their positions. */
final class HeaderValues {
  /** Which keys are texts, and what other values mean. */
  record Meaning(ScalarRules scalars, Set<String> texts) {
    /** A value as front matter has it: a boolean, a number, null for nothing, or a text. */
    @Nullable Object of(String key, String value) {
      if (value.isEmpty()) {
        return null;
      }
      Object meant = texts.contains(key) ? value : scalars.valueOf(value);
      return meant instanceof Boolean || meant instanceof Number ? meant : value;
    }
  }

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Position> positions = new HashMap<>();
  private final String path;
  private final Findings findings;

  HeaderValues(String path, Findings findings) {
    this.path = path;
    this.findings = findings;
  }

  /** Adds a value; one that replaces another is reported, because only the last one is seen. */
  void put(String key, @Nullable Object value, Position position) {
    if (values.containsKey(key)) {
      warn(position, "\"" + key + "\" is in this header twice; this one is taken", "Remove one.");
    }
    set(key, value, position);
  }

  /** Adds what follows from another value. */
  void set(String key, @Nullable Object value, Position position) {
    values.put(key, value);
    positions.put(key, position);
  }

  /** Reports a date that cannot be read; the document has none then. */
  void warnOfDate(String value, Position position, String hint) {
    warn(position, "\"" + value + "\" is not a date, so the page has none", hint);
  }

  void warn(Position position, String message, String hint) {
    findings.add(Finding.warning(FindingCode.HEADER, path, position, message, hint));
  }

  @Nullable Object get(String key) {
    return values.get(key);
  }

  /** The texts between commas, without blanks around them. */
  static List<String> list(String value) {
    List<String> items = new ArrayList<>();
    for (String item : value.split(",", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /**
   * The whole header.
   *
   * @param body the first line below it
   */
  FrontMatter above(LineCursor body) {
    body.skipBlankLines();
    return new FrontMatter(values, positions, body.start(), body.line(), true);
  }
}
