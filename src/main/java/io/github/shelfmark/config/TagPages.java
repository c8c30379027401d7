package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * The pages that list the documents of each tag: the key {@code tags}.
 *
 * @param made whether there are such pages
 * @param prefix the directory that they are in, relative to the root of a view, without slashes at
 *     its ends
 * @param perPage how many documents a page lists at most; 0 for all on one page
 * @param position its position in the configuration
 */
public record TagPages(boolean made, String prefix, int perPage, Position position) {
  /** Where they are if a site does not say. */
  public static final String PREFIX = "tags";

  /** Of a site that says nothing. */
  public static final TagPages DEFAULTS =
      new TagPages(true, PREFIX, ArchivePages.PER_PAGE, Position.NONE);

  /** None. */
  public static final TagPages OFF =
      new TagPages(false, PREFIX, ArchivePages.PER_PAGE, Position.NONE);

  private static final String KEY = "tags";

  /** Reads the key of an ordinary site: true, false or a mapping. */
  static TagPages read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return new TagPages(
          values.bool(KEY, true), PREFIX, ArchivePages.PER_PAGE, values.position(KEY));
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
    String prefix = ArchivePages.prefix(keys, PREFIX, "tag pages", "topics");
    return new TagPages(made, prefix, ArchivePages.perPage(keys), keys.position());
  }
}
