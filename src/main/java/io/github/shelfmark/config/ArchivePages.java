package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.PathRules;
import java.util.Map;

/**
 * The pages that list all dated documents, the newest first: the key {@code archive}.
 *
 * @param made whether there are such pages
 * @param prefix the directory that they are in, relative to the root of a view, without slashes at
 *     its ends
 * @param perPage how many documents a page lists at most; 0 for all on one page
 * @param position its position in the configuration
 */
public record ArchivePages(boolean made, String prefix, int perPage, Position position) {
  /** How many documents a page lists if a site does not say. */
  static final int PER_PAGE = 100;

  /** Where they are if a site does not say. */
  public static final String PREFIX = "archive";

  /** None. */
  public static final ArchivePages OFF = new ArchivePages(false, PREFIX, PER_PAGE, Position.NONE);

  private static final String KEY = "archive";

  /** Reads the key of an ordinary site: true, false or a mapping. */
  static ArchivePages read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return new ArchivePages(values.bool(KEY, false), PREFIX, PER_PAGE, values.position(KEY));
    }
    ConfigValues keys = values.mapping(KEY);
    String prefix = prefix(keys, PREFIX, "the archive", "history");
    ArchivePages pages = new ArchivePages(true, prefix, perPage(keys), keys.position());
    keys.reportUnknown();
    return pages;
  }

  /** How many entries pages of a list have. */
  static int perPage(ConfigValues keys) {
    return keys.number("per_page", PER_PAGE);
  }

  /**
   * The directory of pages that no author wrote.
   *
   * @param otherwise the directory if the author names none, or none that can be
   * @param what the pages, in the plural or with an article, as a finding names them
   * @param example another directory
   */
  static String prefix(ConfigValues keys, String otherwise, String what, String example) {
    String written = keys.string("prefix", otherwise).strip();
    String prefix = written.replaceAll("^/+|/+$", "");
    if (!prefix.isEmpty() && PathRules.problem(prefix).isEmpty()) {
      return prefix;
    }
    keys.report(
        FindingCode.WRONG_TYPE,
        "prefix",
        what + " cannot be in \"" + written + "\"",
        "Write the name of a directory of the site, such as \"prefix: " + example + "\".");
    return otherwise;
  }
}
