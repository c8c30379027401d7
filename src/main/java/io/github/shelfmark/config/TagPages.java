package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.PathRules;
import java.util.Map;

/**
 * The pages that list the documents of each tag: the key {@code tags}.
 *
 * @param made whether there are such pages
 * @param prefix the directory that they are in, relative to the root of a view, without slashes at
 *     its ends
 * @param position its position in the configuration
 */
public record TagPages(boolean made, String prefix, Position position) {
  /** Where they are if a site does not say. */
  public static final String PREFIX = "tags";

  /** Of a site that says nothing. */
  public static final TagPages DEFAULTS = new TagPages(true, PREFIX, Position.NONE);

  /** None. */
  public static final TagPages OFF = new TagPages(false, PREFIX, Position.NONE);

  private static final String KEY = "tags";

  /** Reads the key of an ordinary site: true, false or a mapping. */
  static TagPages read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return new TagPages(values.bool(KEY, true), PREFIX, values.position(KEY));
    }
    ConfigValues keys = values.mapping(KEY);
    TagPages pages = mapping(keys, /* otherwise= */ true);
    keys.reportUnknown();
    return pages;
  }

  /** Reads the key of a site that has keys of its own: only {@code pages: true} switches it on. */
  public static TagPages optional(ConfigValues values) {
    return values.get(KEY) instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("pages"))
        ? mapping(values.mapping(KEY), /* otherwise= */ false)
        : OFF;
  }

  private static TagPages mapping(ConfigValues keys, boolean otherwise) {
    boolean made = keys.bool("pages", otherwise);
    String written = keys.string("prefix", PREFIX).strip();
    String prefix = written.replaceAll("^/+|/+$", "");
    if (!prefix.isEmpty() && PathRules.problem(prefix).isEmpty()) {
      return new TagPages(made, prefix, keys.position());
    }
    keys.report(
        FindingCode.WRONG_TYPE,
        "prefix",
        "tag pages cannot be in \"" + written + "\"",
        "Write the name of a directory of the site, such as \"prefix: topics\".");
    return new TagPages(made, PREFIX, keys.position());
  }
}
