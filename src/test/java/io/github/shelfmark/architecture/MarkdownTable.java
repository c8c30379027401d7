package io.github.shelfmark.architecture;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table with three columns from a Markdown document. */
final class MarkdownTable {
  private static final Pattern NAME = Pattern.compile("`([^`]+)`|(\\(root\\))");

  private static final int CELLS = 3;

  private MarkdownTable() {}

  /**
   * The rows of the first table below a heading, without the header and the line below it.
   *
   * @param markdown the document
   * @param heading the heading's line, as "## Packages"
   * @return the cells of each row
   */
  static List<List<String>> below(String markdown, String heading) {
    List<List<String>> rows =
        markdown
            .lines()
            .dropWhile(line -> !line.equals(heading))
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .skip(2)
            .map(MarkdownTable::cells)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no table below the heading " + heading);
    }
    return rows;
  }

  /**
   * The names in a cell.
   *
   * @param cell "nothing", "all", or names in backticks separated by commas
   * @return the names in their order
   */
  static Set<String> names(String cell) {
    Set<String> names = new LinkedHashSet<>();
    if (cell.equals("nothing")) {
      return names;
    }
    if (cell.equals("all")) {
      return Set.of(PackagePattern.BELOW);
    }
    for (String part : cell.split(",", -1)) {
      Matcher name = NAME.matcher(part.strip());
      if (!name.matches()) {
        throw new IllegalArgumentException(
            "neither \"nothing\" nor \"all\" nor a list of names: " + cell);
      }
      names.add(name.group(1) == null ? name.group(2) : name.group(1));
    }
    return names;
  }

  private static List<String> cells(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != CELLS + 2) {
      throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
    }
    return Arrays.stream(parts, 1, parts.length - 1).map(String::strip).toList();
  }
}
