package io.github.shelfmark.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One {@code <page>} of a section's {@code <pages>}: a text, or elements for a link or section. */
public final class PageParameter {
  private final Map<String, Object> config = new LinkedHashMap<>();

  /** Sets the documents: a source path, a glob, or a URL. Maven calls this for plain text. */
  public void set(String page) {
    setPage(page);
  }

  /** Sets the documents beside a title. */
  public void setPage(String page) {
    config.put("page", page);
  }

  /** Sets the text of the entry. */
  public void setTitle(String title) {
    config.put("title", title);
  }

  /** Sets where a link leads. */
  public void setUrl(String url) {
    config.put("url", url);
  }

  /** Sets what is listed below the entry, which is a section then. */
  public void setPages(List<PageParameter> pages) {
    config.put("pages", pages.stream().map(PageParameter::toConfig).toList());
  }

  /** Sets the URL prefix of the posts below the entry, which is a section then. */
  public void setPrefix(String prefix) {
    config.put("prefix", prefix);
  }

  /** Sets the document that is the page of the entry, which is a section then. */
  public void setIndex(String index) {
    config.put("index", index);
  }

  /** The entry with the same keys as in {@code site.yml}. */
  Map<String, Object> toConfig() {
    return config;
  }
}
