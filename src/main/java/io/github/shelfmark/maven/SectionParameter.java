package io.github.shelfmark.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One {@code <section>} of the POM's {@code <sections>}. */
public final class SectionParameter {
  private String title = "";
  private String prefix = "";
  private String index = "";
  private List<PageParameter> pages = List.of();
  private List<SectionParameter> sections = List.of();

  /** Sets the title that readers see; derived from the prefix if missing. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Sets the URL prefix of the section's posts, such as {@code /guide/}. */
  public void setPrefix(String prefix) {
    this.prefix = prefix;
  }

  /** Sets the document that is the section's page: a source path or a URL. */
  public void setIndex(String index) {
    this.index = index;
  }

  /** Sets what the section lists, in reading order. */
  public void setPages(List<PageParameter> pages) {
    this.pages = pages;
  }

  /** Sets the nested sections, in reading order. */
  public void setSections(List<SectionParameter> sections) {
    this.sections = sections;
  }

  /** The section with the same keys as in {@code site.yml}. */
  Map<String, Object> toConfig() {
    Map<String, Object> config = new LinkedHashMap<>();
    if (!title.isEmpty()) {
      config.put("title", title);
    }
    if (!prefix.isEmpty()) {
      config.put("prefix", prefix);
    }
    if (!index.isEmpty()) {
      config.put("index", index);
    }
    if (!pages.isEmpty()) {
      config.put("pages", pages.stream().map(PageParameter::toConfig).toList());
    }
    if (!sections.isEmpty()) {
      config.put("sections", sections.stream().map(SectionParameter::toConfig).toList());
    }
    return config;
  }
}
