package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import java.util.List;

/**
 * The configuration of one section, in {@code site.yml} or the POM.
 *
 * @param title its title; empty to derive one
 * @param prefix the URL prefix of its posts, with a slash at both ends; empty for a section of
 *     {@code pages} only
 * @param index the source path or URL of the document that is its page; empty to find it at the
 *     prefix
 * @param pages what it lists before the documents with its prefix
 * @param sections the sections inside it, in reading order
 * @param pagesBefore how many of the pages of the section around it come before it; {@link
 *     #AFTER_ALL} if it comes after everything that is listed there
 * @param position its position in {@code site.yml}
 */
public record SectionConfig(
    String title,
    String prefix,
    String index,
    List<SectionPage> pages,
    List<SectionConfig> sections,
    int pagesBefore,
    Position position) {
  /** The place of a section behind everything that the section around it lists. */
  public static final int AFTER_ALL = Integer.MAX_VALUE;

  /** The same section with other sections inside it. */
  public SectionConfig withSections(List<SectionConfig> inner) {
    return new SectionConfig(
        title, prefix, index, pages, List.copyOf(inner), pagesBefore, position);
  }
}
