package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code sections}: by prefixes, and with lists of pages. */
final class SectionsReader {
  private static final String PAGES = "pages";

  /** The keys that make an entry of {@code pages} a section. */
  private static final List<String> SECTION_KEYS = List.of(PAGES, "sections", "prefix", "index");

  private SectionsReader() {}

  static List<SectionConfig> read(ConfigValues values) {
    List<SectionConfig> sections = new ArrayList<>();
    for (ConfigValues section : values.mappings("sections")) {
      section(section, SectionConfig.AFTER_ALL, sections);
    }
    return List.copyOf(sections);
  }

  private static void section(ConfigValues section, int pagesBefore, List<SectionConfig> into) {
    String title = section.string("title", "");
    String prefix = section.string("prefix", "").strip();
    String index = section.string("index", "").strip();
    List<SectionConfig> inner = new ArrayList<>();
    List<SectionPage> pages = pages(section, inner);
    inner.addAll(read(section));
    boolean listed = section.get(PAGES) != null || !inner.isEmpty() || !index.isEmpty();
    if (prefix.isEmpty() && !listed) {
      section.report(
          FindingCode.WRONG_TYPE,
          "",
          "a section needs a prefix or pages",
          "Write \"prefix: /guide/\": the URLs of its posts start with it; or"
              + " \"pages: [usage.md, faq.md]\".");
    } else if (prefix.isEmpty() && title.isEmpty()) {
      section.report(
          FindingCode.WRONG_TYPE,
          "",
          "a section without a prefix needs a title",
          "Write \"title: Guides\".");
    } else {
      into.add(
          new SectionConfig(
              title,
              prefix.isEmpty() ? "" : slashed(prefix),
              index,
              pages,
              List.copyOf(inner),
              pagesBefore,
              section.position()));
    }
    section.reportUnknown();
  }

  private static String slashed(String prefix) {
    return (prefix.startsWith("/") ? "" : "/") + prefix + (prefix.endsWith("/") ? "" : "/");
  }

  /**
   * The pages that a section lists.
   *
   * @param sections receives the sections that stand between them
   */
  private static List<SectionPage> pages(ConfigValues section, List<SectionConfig> sections) {
    Object value = section.get(PAGES);
    List<SectionPage> pages = new ArrayList<>();
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        String key = PAGES + "[" + i + "]";
        if (items.get(i) instanceof Map<?, ?> map) {
          entry(section.inner(map, key), pages, sections);
        } else {
          page(section, key, items.get(i), pages);
        }
      }
    } else if (value instanceof Map) {
      section.wrongType(PAGES, "a list");
    } else if (value != null) {
      page(section, PAGES, value, pages);
    }
    return List.copyOf(pages);
  }

  private static void page(ConfigValues section, String key, Object item, List<SectionPage> pages) {
    if (item == null || item instanceof List) {
      section.wrongType(key, "a document, a glob, a title with a url, or a section");
    } else if (isAddress(item.toString().strip())) {
      section.report(
          FindingCode.WRONG_TYPE,
          key,
          "the link \"" + item + "\" needs a title",
          "Write \"{title: API, url: \"" + item + "\"}\".");
    } else if (!item.toString().isBlank()) {
      pages.add(new SectionPage(item.toString().strip(), "", "", section.position(key)));
    }
  }

  private static void entry(
      ConfigValues entry, List<SectionPage> pages, List<SectionConfig> sections) {
    if (SECTION_KEYS.stream().anyMatch(key -> entry.get(key) != null)) {
      section(entry, pages.size(), sections);
      return;
    }
    String title = entry.string("title", "");
    String url = entry.address("url", "").strip();
    boolean script = url.isEmpty() && !entry.string("url", "").isBlank();
    String page = entry.string("page", "").strip();
    if (script) {
      entry.reportUnknown();
      return;
    }
    if (page.isEmpty() == url.isEmpty() || (page.isEmpty() && title.isEmpty())) {
      entry.report(
          FindingCode.WRONG_TYPE,
          "",
          "an entry of \"pages\" needs a title and a url, or a page",
          "Write \"{title: API, url: /apidocs/}\" or \"{title: Start here, page: usage.md}\"; a"
              + " section has \"pages\" of its own.");
    } else {
      pages.add(new SectionPage(page, title, fromRoot(url), entry.position()));
    }
    entry.reportUnknown();
  }

  private static String fromRoot(String url) {
    return url.isEmpty() || url.startsWith("/") || isAddress(url) ? url : "/" + url;
  }

  /** Whether a text begins with a scheme or a host, as in {@code https:} and {@code //host}. */
  private static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    if (text.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return colon > 1;
  }
}
