package io.github.shelfmark.schema.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the manual's page on the configuration says of keys. */
final class Manual {
  private static final Path PAGE = Path.of("src", "docs", "reference", "configuration.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]*\\)");

  private Manual() {}

  /**
   * The keys of the first table below a line, with their sentences; the last cell of a row is the
   * sentence.
   */
  static Map<String, String> table(String line) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    int start = lines.indexOf(line);
    if (start < 0) {
      throw new AssertionError("no line " + line);
    }
    Map<String, String> sentences = new LinkedHashMap<>();
    boolean inside = false;
    for (String row : lines.subList(start + 1, lines.size())) {
      inside |= row.startsWith("|---");
      if (inside && !row.startsWith("|")) {
        break;
      }
      if (inside && !row.startsWith("|---")) {
        List<String> cells = List.of(row.split("(?<!\\\\)\\|"));
        String meaning = plain(cells.get(cells.size() - 1).strip());
        names(cells.get(1)).forEach(name -> sentences.put(name, meaning));
      }
    }
    return sentences;
  }

  /** The sentences that the manual has no table for. */
  static Map<String, String> others(String name) throws IOException {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/schema").resolve(name))) {
      int equals = line.indexOf(" = ");
      if (equals > 0) {
        sentences.put(line.substring(0, equals), line.substring(equals + 3));
      }
    }
    return sentences;
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    Matcher matcher = CODE.matcher(cell);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String plain(String markdown) {
    String text = LINK.matcher(markdown).replaceAll("$1").replace("`", "").replace("\\|", "|");
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
