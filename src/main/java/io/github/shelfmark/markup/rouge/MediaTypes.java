package io.github.shelfmark.markup.rouge;

import java.util.HashMap;
import java.util.Map;

/** In which language Rouge reads content of a media type. A line of the file is a type, a name. */
final class MediaTypes {
  private static final String FILE = "mimetypes.txt";

  private MediaTypes() {}

  /** The table; a class of its own, so that it is read on the first look-up. */
  private static final class Table {
    static final Map<String, String> LANGUAGES = read();

    private Table() {}

    private static Map<String, String> read() {
      Map<String, String> languages = new HashMap<>();
      for (String line : Resources.text(FILE).lines().toList()) {
        int blank = line.indexOf(' ');
        languages.put(line.substring(0, blank), line.substring(blank + 1));
      }
      return Map.copyOf(languages);
    }
  }

  /** The language of a media type; plain text if it is not known. */
  static String language(String type) {
    return Table.LANGUAGES.getOrDefault(type, RougeLexers.PLAIN);
  }
}
