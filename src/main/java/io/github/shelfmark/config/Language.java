package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import java.util.List;
import java.util.Optional;

/**
 * A language of a site: an entry of {@code languages}.
 *
 * @param code its BCP 47 tag, such as {@code de} or {@code zh-CN}; also the name of its directory
 * @param name what it is called in itself
 * @param fallback whether pages that it lacks are shown in the main language
 * @param words what its readers see in place of the site's own words
 * @param position where it is configured
 */
public record Language(String code, String name, boolean fallback, Words words, Position position) {

  /**
   * The words and menus of a site in one language; what is empty is that of the site.
   *
   * @param title the site's name
   * @param description one or two sentences
   * @param sections its sections
   * @param nav its top navigation
   * @param announcement its announcement
   * @param footer its footer
   */
  public record Words(
      String title,
      String description,
      List<SectionConfig> sections,
      List<NavItem> nav,
      Optional<Announcement> announcement,
      Optional<Footer> footer) {
    /** Of a language that has none of its own. */
    static final Words NONE =
        new Words("", "", List.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
