package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What jekyll-seo-tag says of a page, each value computed once. */
final class SeoValues {
  private static final String SEPARATOR = " | ";
  private static final Pattern HOME_OR_ABOUT = Pattern.compile("^/(about/)?(index.html?)?$");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  final PageContext page;
  final @Nullable String siteTitle;
  final @Nullable String pageTitle;
  final @Nullable String description;
  private final @Nullable String siteDescription;
  private final Map<?, ?> author;
  private final Map<?, ?> seo;
  private final Map<?, ?> social;

  SeoValues(PageContext page) {
    this.page = page;
    this.siteTitle = plain(either(page.site("title"), page.site("name")));
    String own = plain(page.page("title"));
    this.pageTitle = own == null ? siteTitle : own;
    this.siteDescription = plain(page.site("description"));
    String summary = plain(either(page.page("description"), page.page("excerpt")));
    this.description = summary == null ? siteDescription : summary;
    this.author = SeoAuthor.of(page);
    this.seo = page.page("seo") instanceof Map<?, ?> map ? map : Map.of();
    this.social = page.site("social") instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The first value that is neither missing nor false, as Ruby's {@code ||} gives it. */
  static @Nullable Object either(@Nullable Object... values) {
    for (Object value : values) {
      if (Values.isTruthy(value)) {
        return value;
      }
    }
    return null;
  }

  /** A value's Markdown as plain text for an attribute; null if nothing is left. */
  private @Nullable String plain(@Nullable Object value) {
    String text =
        page.text(value, "markdownify", "strip_html", "normalize_whitespace", "escape_once");
    return text.isEmpty() ? null : text;
  }

  /** The text of the title element; null if neither page nor site have one. */
  @Nullable String title() {
    String title;
    if (siteTitle != null && !siteTitle.equals(pageTitle)) {
      title = pageTitle + SEPARATOR + siteTitle;
    } else if (siteDescription != null && siteTitle != null) {
      String tagline = plain(page.site("tagline"));
      title = siteTitle + SEPARATOR + (tagline == null ? siteDescription : tagline);
    } else {
      title = pageTitle;
    }
    return title == null ? null : pageNumber() + title;
  }

  /** Which page of a list this is; empty for the first and on pages that are in none. */
  private String pageNumber() {
    Object paginator = page.liquid().variables().get("paginator");
    if (!(PageContext.in(paginator, "page") instanceof Number number) || number.longValue() <= 1) {
      return "";
    }
    String pattern =
        Values.toText(
            either(page.site("seo_paginator_message"), "Page %<current>s of %<total>s for "));
    String total = Values.toText(PageContext.in(paginator, "total_pages"));
    String current = number.toString();
    return pattern
        .replace("%<current>s", current)
        .replace("%{current}", current)
        .replace("%<total>s", total)
        .replace("%{total}", total);
  }

  boolean isHomeOrAbout() {
    return HOME_OR_ABOUT.matcher(Values.toText(page.page("url"))).find();
  }

  /** The name of what the page is about. */
  @Nullable String name() {
    if (Values.isTruthy(seo.get("name"))) {
      return plain(seo.get("name"));
    }
    if (!isHomeOrAbout()) {
      return null;
    }
    return Values.isTruthy(social.get("name")) ? plain(social.get("name")) : siteTitle;
  }

  /** A value of the page's or site's author. */
  @Nullable Object author(String key) {
    return author.get(key);
  }

  /** The author's name on Twitter. */
  @Nullable String twitter() {
    Object name = either(author.get("twitter"), author.get("name"));
    return name instanceof String text ? (text.startsWith("@") ? text.substring(1) : text) : null;
  }

  @Nullable Object links() {
    Object own = seo.get("links");
    return Values.isTruthy(own) ? own : isHomeOrAbout() ? social.get("links") : null;
  }

  String type() {
    Object own = seo.get("type");
    if (Values.isTruthy(own)) {
      return Values.toText(own);
    }
    return isHomeOrAbout()
        ? "WebSite"
        : Values.isTruthy(page.page("date")) ? "BlogPosting" : "WebPage";
  }

  @Nullable Object published() {
    Object date = page.page("date");
    return Values.isTruthy(date) ? page.filter("date_to_xmlschema", date) : null;
  }

  @Nullable Object modified() {
    Object date =
        either(seo.get("date_modified"), page.page("last_modified_at"), page.page("date"));
    return date == null ? null : page.filter("date_to_xmlschema", date);
  }

  @Nullable String logo() {
    Object logo = page.site("logo");
    return Values.isTruthy(logo) ? address(Values.toText(logo)) : null;
  }

  /** An address as browsers elsewhere can ask for it. */
  String address(String written) {
    String absolute =
        SCHEME.matcher(written).matches() ? written : page.text(written, "absolute_url");
    return page.text(absolute, "uri_escape");
  }

  String locale() {
    Object locale =
        either(
            page.page("locale"),
            page.site("locale"),
            page.page("lang"),
            page.site("lang"),
            "en_US");
    return Values.toText(locale).replace('-', '_');
  }

  String canonical() {
    String own = Values.toText(page.page("canonical_url"));
    if (!own.isEmpty()) {
      return own;
    }
    String url = page.text(page.page("url"), "absolute_url");
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  /** The page's image with its address as {@code path}; empty if it has none. */
  Map<String, Object> image() {
    return SeoImage.of(this, page.page("image"));
  }
}
