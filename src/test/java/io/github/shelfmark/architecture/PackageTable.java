package io.github.shelfmark.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of packages in ARCHITECTURE.md: which package may import which. Packages are named
 * without {@code io.github.shelfmark}.
 *
 * @param rows the rows in their order
 */
record PackageTable(List<Row> rows) {
  static final String HEADING = "## Packages";

  /**
   * A row.
   *
   * @param packages the packages it is about, save those with a more precise row
   * @param imports what these may import besides each other
   */
  record Row(PackagePattern packages, List<PackagePattern> imports) {}

  /**
   * Reads the table.
   *
   * @param markdown the text of ARCHITECTURE.md
   */
  static PackageTable of(String markdown) {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : MarkdownTable.below(markdown, HEADING)) {
      List<PackagePattern> imports = patterns(cells.get(2));
      for (PackagePattern packages : patterns(cells.get(0))) {
        rows.add(new Row(packages, imports));
      }
    }
    return new PackageTable(List.copyOf(rows));
  }

  /** The row that applies to a package. */
  Optional<Row> row(String packageName) {
    return rows.stream()
        .filter(row -> row.packages().matches(packageName))
        .max(Comparator.comparingInt(row -> row.packages().precision()));
  }

  /** Whether a package may import another; false where one of them has no row. */
  boolean allows(String from, String to) {
    Optional<Row> row = row(from);
    Optional<Row> other = row(to);
    return row.isPresent()
        && other.isPresent()
        && (row.equals(other)
            || row.get().imports().stream().anyMatch(pattern -> pattern.matches(to)));
  }

  /**
   * What is wrong with the table itself.
   *
   * @param packages the packages there are
   * @return messages: packages without a row, rows and imports without a package, rows given twice
   */
  List<String> faults(Collection<String> packages) {
    List<String> faults = new ArrayList<>();
    for (String name : packages) {
      if (row(name).isEmpty()) {
        faults.add("package without a row: " + name);
      }
    }
    for (Row row : rows) {
      if (packages.stream().map(this::row).noneMatch(found -> found.equals(Optional.of(row)))) {
        faults.add("row without a package: " + row.packages().name());
      }
      if (rows.stream().filter(other -> other.packages().equals(row.packages())).count() > 1) {
        faults.add("more than one row: " + row.packages().name());
      }
      for (PackagePattern imported : row.imports()) {
        if (packages.stream().noneMatch(imported::matches)) {
          faults.add(row.packages().name() + " may import no such package: " + imported.name());
        }
      }
    }
    return faults;
  }

  private static List<PackagePattern> patterns(String cell) {
    return MarkdownTable.names(cell).stream().map(PackagePattern::of).toList();
  }
}
