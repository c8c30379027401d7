package io.github.shelfmark.markup.rouge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which Rouge finds languages. The case of letters matters, as it does to Rouge. A
 * line of the file is a language: its own name, and other names for it.
 */
final class RougeNames {
  private static final String FILE = "names.txt";

  private RougeNames() {}

  /** The table; a class of its own, so that it is read on the first look-up. */
  private static final class Table {
    static final Map<String, String> OWN_NAMES = read();

    private Table() {}

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>();
      for (String line : Resources.text(FILE).lines().toList()) {
        List<String> row = List.of(line.split(" ", -1));
        row.forEach(name -> names.put(name, row.get(0)));
      }
      return Map.copyOf(names);
    }
  }

  /** The own name of the language that has a name. */
  static Optional<String> find(String name) {
    return Optional.ofNullable(Table.OWN_NAMES.get(name));
  }
}
