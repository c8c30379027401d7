package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import java.util.List;

/**
 * The configuration of one section, in {@code site.yml} or the POM.
 *
 * @param title its title; empty to derive one
 * @param prefix the URL prefix of its posts, with a slash at both ends
 * @param sections the sections inside it, in reading order
 * @param position its position in {@code site.yml}
 */
public record SectionConfig(
    String title, String prefix, List<SectionConfig> sections, Position position) {

  /** The same section with other sections inside it. */
  public SectionConfig withSections(List<SectionConfig> inner) {
    return new SectionConfig(title, prefix, List.copyOf(inner), position);
  }
}
