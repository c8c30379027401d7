package io.github.shelfmark.markup.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The list of the documents that a reader reads in another way than commonmark-java. A kind of
 * difference has a line with the reader and the reason, and below it, indented, a pattern for each
 * shape that the smallest documents with this difference have: a regular expression in which {@code
 * ITEM} matches the marker of a list item, and {@code INDENT} a tab or spaces. Those that begin
 * with {@code rarely:} are met by longer runs of the test only.
 */
final class KnownDifferences {
  private static final String RARELY = "rarely: ";

  private final Map<String, Pattern> shapes = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();

  private KnownDifferences() {}

  /** Those of one reader. */
  static KnownDifferences of(String reader) throws IOException {
    KnownDifferences known = new KnownDifferences();
    boolean ours = false;
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        if (ours) {
          known.add(line.strip());
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        ours = line.startsWith(reader + ": ");
      }
    }
    return known;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = KnownDifferences.class.getResourceAsStream("/comparison/readers.txt")) {
      if (in == null) {
        throw new AssertionError("the list of differences is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void add(String line) {
    String pattern = line.startsWith(RARELY) ? line.substring(RARELY.length()) : line;
    String whole = pattern.replace("ITEM", "(?:[-*+]|\\d{1,2}[.)])").replace("INDENT", "(?:\t| +)");
    shapes.put(pattern, Pattern.compile(whole));
    if (pattern.equals(line)) {
      unused.add(pattern);
    }
  }

  /** Whether the difference that a smallest document shows is known. */
  boolean has(String document) {
    boolean known = false;
    for (Map.Entry<String, Pattern> shape : shapes.entrySet()) {
      if (shape.getValue().matcher(document).matches()) {
        unused.remove(shape.getKey());
        known = true;
      }
    }
    return known;
  }

  /** The patterns that no document of {@link #has} has matched, without the rare ones. */
  Set<String> unused() {
    return unused;
  }
}
