package io.github.shelfmark.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of libraries in ARCHITECTURE.md: which of our packages may use which.
 *
 * @param rows the rows in their order
 */
record LibraryTable(List<Row> rows) {
  static final String HEADING = "### Libraries";

  /**
   * A row.
   *
   * @param library the library's packages
   * @param users our packages that may use it
   */
  record Row(PackagePattern library, List<PackagePattern> users) {}

  /**
   * Reads the table.
   *
   * @param markdown the text of ARCHITECTURE.md
   */
  static LibraryTable of(String markdown) {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : MarkdownTable.below(markdown, HEADING)) {
      List<PackagePattern> users = patterns(cells.get(2)).toList();
      patterns(cells.get(1)).map(library -> new Row(library, users)).forEach(rows::add);
    }
    return new LibraryTable(List.copyOf(rows));
  }

  /** Whether one of our packages may use a library's package; false where this has no row. */
  boolean allows(String user, String library) {
    return rows.stream()
        .filter(row -> row.library().matches(library))
        .anyMatch(row -> row.users().stream().anyMatch(users -> users.matches(user)));
  }

  private static Stream<PackagePattern> patterns(String cell) {
    return MarkdownTable.names(cell).stream().map(PackagePattern::of);
  }
}
