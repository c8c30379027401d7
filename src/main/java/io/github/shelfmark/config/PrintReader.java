package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.PathRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the key {@code print}: true, false, one document or a list of several. */
public final class PrintReader {
  private static final String KEY = "print";
  private static final String PATH = "path";
  private static final String PDF = "pdf";

  private PrintReader() {}

  /** Reads the key of an ordinary site. */
  static List<PrintConfig> read(ConfigValues values) {
    Object value = values.get(KEY);
    if (value instanceof Map) {
      return List.of(document(values.mapping(KEY)));
    }
    if (value instanceof List) {
      return distinct(values.mappings(KEY));
    }
    return values.bool(KEY, false) ? List.of(whole(values.position(KEY))) : List.of();
  }

  /**
   * Reads the key of a site that has keys of its own: only a mapping that names a file for the page
   * or for the PDF file switches it on.
   */
  public static List<PrintConfig> optional(ConfigValues values) {
    return values.get(KEY) instanceof Map<?, ?> map
            && (map.get(PATH) instanceof String || map.get(PDF) instanceof String)
        ? List.of(document(values.mapping(KEY)))
        : List.of();
  }

  private static PrintConfig whole(Position position) {
    return new PrintConfig(
        PrintConfig.PATH, "", "/", "", PrintCover.DEFAULTS, PrintFonts.DEFAULTS, false, position);
  }

  private static List<PrintConfig> distinct(List<ConfigValues> entries) {
    List<PrintConfig> documents = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (ConfigValues keys : entries) {
      PrintConfig document = document(keys);
      boolean pdf = document.pdf().isEmpty() || paths.add(document.pdf());
      if (paths.add(document.path()) && pdf) {
        documents.add(document);
      } else {
        keys.report(
            FindingCode.WRONG_TYPE,
            "",
            "two documents of \"" + KEY + "\" have the same file",
            "Give each a path of its own, and a pdf of its own: \"path: guide-print.html\".");
      }
    }
    return List.copyOf(documents);
  }

  private static PrintConfig document(ConfigValues keys) {
    PrintConfig document =
        new PrintConfig(
            file(keys, PATH, PrintConfig.PATH, ".html"),
            file(keys, PDF, "", ".pdf"),
            prefix(keys.string("prefix", "/").strip()),
            keys.string("title", "").strip(),
            PrintCover.read(keys),
            PrintFonts.read(keys),
            isLetter(keys),
            keys.position());
    keys.reportUnknown();
    return document;
  }

  private static String file(ConfigValues keys, String key, String otherwise, String ending) {
    String written = keys.string(key, otherwise).strip();
    String file = written.startsWith("/") ? written.substring(1) : written;
    boolean right =
        file.endsWith(ending) && !("/" + file).contains("/.") && PathRules.problem(file).isEmpty();
    if (right || (file.isEmpty() && otherwise.isEmpty())) {
      return file;
    }
    keys.report(
        FindingCode.WRONG_TYPE,
        key,
        "\"" + written + "\" is no name for a file that ends in " + ending,
        "Write a path from the site's root, such as "
            + (otherwise.isEmpty() ? "manual.pdf" : otherwise)
            + ".");
    return otherwise;
  }

  private static String prefix(String written) {
    String start = written.startsWith("/") ? written : "/" + written;
    return start.endsWith("/") ? start : start + "/";
  }

  private static boolean isLetter(ConfigValues keys) {
    String page = keys.string("page", "A4").strip().toLowerCase(Locale.ROOT);
    if (!page.equals("a4") && !page.equals("letter")) {
      keys.report(
          FindingCode.WRONG_TYPE,
          "page",
          "there is no size of pages \"" + page + "\"",
          "Write A4 or letter.");
    }
    return page.equals("letter");
  }
}
