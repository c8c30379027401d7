package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one post of a feed. */
final class FeedEntry {
  private static final String MEDIA = "xmlns:media=\"http://search.yahoo.com/mrss/\"";

  private final PageContext page;
  private final Object post;
  private final StringBuilder out;

  FeedEntry(PageContext page, Object post, StringBuilder out) {
    this.page = page;
    this.post = post;
    this.out = out;
  }

  void write() {
    String title =
        page.text(value("title"), "smartify", "strip_html", "normalize_whitespace", "xml_escape");
    String address = page.text(value("url"), "absolute_url");
    out.append("<entry");
    if (Values.isTruthy(value("lang"))) {
      out.append(" xml:lang=\"").append(Values.toText(value("lang"))).append('"');
    }
    out.append("><title type=\"html\">").append(title).append("</title><link href=\"");
    out.append(address).append("\" rel=\"alternate\" type=\"text/html\" title=\"");
    out.append(title).append("\" />");
    Object changed = PageContext.first(value("last_modified_at"), value("date"));
    element("published", page.text(value("date"), "date_to_xmlschema"));
    element("updated", page.text(changed, "date_to_xmlschema"));
    element("id", page.text(value("id"), "absolute_url", "xml_escape"));
    content(address);
    author();
    categories();
    summary();
    image();
    out.append("</entry>");
  }

  private @Nullable Object value(String... keys) {
    return PageContext.in(post, keys);
  }

  private void content(String address) {
    Object excerptOnly =
        PageContext.first(
            value("feed", "excerpt_only"), PageContext.in(page.site("feed"), "excerpt_only"));
    if (!Values.isTruthy(excerptOnly)) {
      out.append("<content type=\"html\" xml:base=\"").append(page.text(address, "xml_escape"));
      out.append("\"><![CDATA[").append(page.text(value("content"), "strip"));
      out.append("]]></content>");
    }
  }

  private void author() {
    Object first = value("authors") instanceof List<?> all && !all.isEmpty() ? all.get(0) : null;
    Object named = PageContext.first(value("author"), first, page.site("author"));
    Object known =
        named instanceof String name ? PageContext.in(page.site("data"), "authors", name) : null;
    Object author = PageContext.first(known, named);
    Object name = PageContext.first(PageContext.in(author, "name"), author);
    out.append("<author>");
    element("name", page.text(name == null ? "" : name, "xml_escape"));
    for (String key : new String[] {"email", "uri"}) {
      Object value = PageContext.first(PageContext.in(author, key));
      if (value != null) {
        element(key, page.text(value, "xml_escape"));
      }
    }
    out.append("</author>");
  }

  private void categories() {
    if (Values.isTruthy(value("category"))) {
      category(value("category"));
    } else if (value("categories") instanceof List<?> all) {
      all.forEach(this::category);
    }
    if (value("tags") instanceof List<?> tags) {
      tags.forEach(this::category);
    }
  }

  private void category(@Nullable Object name) {
    out.append("<category term=\"").append(page.text(name, "xml_escape")).append("\" />");
  }

  private void summary() {
    Object summary = PageContext.first(value("description"), value("excerpt"));
    if (summary != null) {
      out.append("<summary type=\"html\"><![CDATA[")
          .append(page.text(summary, "strip_html", "normalize_whitespace"))
          .append("]]></summary>");
    }
  }

  private void image() {
    Object image = PageContext.first(value("image", "path"), value("image"));
    if (image != null) {
      String address = Values.toText(image);
      if (!address.contains("://")) {
        address = page.text(address, "absolute_url");
      }
      String escaped = page.text(address, "xml_escape");
      out.append("<media:thumbnail " + MEDIA + " url=\"").append(escaped).append("\" />");
      out.append("<media:content medium=\"image\" url=\"").append(escaped);
      out.append("\" " + MEDIA + " />");
    }
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(text).append("</").append(name).append('>');
  }
}
