package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the elements of jekyll-seo-tag 2.8.0, in its order and with its line ends. */
final class SeoWriter {
  /** Names of elements by the names of their settings below {@code webmaster_verifications}. */
  private static final String[][] VERIFICATIONS = {
    {"google", "google-site-verification"},
    {"bing", "msvalidate.01"},
    {"alexa", "alexaVerifyID"},
    {"yandex", "yandex-verification"},
    {"baidu", "baidu-site-verification"},
    {"facebook", "facebook-domain-verification"}
  };

  private final PageContext page;
  private final SeoValues values;
  private final Map<String, Object> image;
  private final StringBuilder out = new StringBuilder(2048);

  SeoWriter(PageContext page) {
    this.page = page;
    this.values = new SeoValues(page);
    this.image = values.image();
  }

  String write(boolean titled) {
    out.append("<!-- Begin Jekyll SEO tag v2.8.0 -->\n");
    String title = titled ? values.title() : null;
    if (title != null) {
      out.append("<title>").append(title).append("</title>\n");
    }
    name("generator", "Jekyll v" + Values.toText(page.jekyll("version")));
    property("og:title", values.pageTitle);
    name("author", values.author("name"));
    property("og:locale", values.locale());
    name("description", values.description);
    property("og:description", values.description);
    if (Values.isTruthy(page.site("url"))) {
      link("canonical", values.canonical());
      property("og:url", values.canonical());
    }
    property("og:site_name", values.siteTitle);
    image();
    kind();
    paging();
    twitter();
    facebook();
    verifications();
    out.append("<script type=\"application/ld+json\">\n")
        .append(page.text(SeoJson.of(values), "jsonify"))
        .append("</script>\n<!-- End Jekyll SEO tag -->\n");
    return out.toString();
  }

  private void image() {
    property("og:image", image.get("path"));
    if (!image.isEmpty()) {
      for (String key : new String[] {"height", "width", "alt"}) {
        property("og:image:" + key, image.get(key));
      }
    }
  }

  private void kind() {
    Object date = page.page("date");
    property("og:type", Values.isTruthy(date) ? "article" : "website");
    if (Values.isTruthy(date)) {
      property("article:published_time", page.text(date, "date_to_xmlschema"));
    }
  }

  private void paging() {
    Object paginator = page.liquid().variables().get("paginator");
    if (Values.isTruthy(PageContext.in(paginator, "previous_page"))) {
      link("prev", page.text(PageContext.in(paginator, "previous_page_path"), "absolute_url"));
    }
    if (Values.isTruthy(PageContext.in(paginator, "next_page"))) {
      link("next", page.text(PageContext.in(paginator, "next_page_path"), "absolute_url"));
    }
  }

  private void twitter() {
    Object site = page.site("twitter");
    if (image.isEmpty()) {
      name("twitter:card", "summary");
    } else {
      Object card =
          PageContext.first(
              PageContext.in(page.page("twitter"), "card"),
              PageContext.in(site, "card"),
              "summary_large_image");
      name("twitter:card", Values.toText(card));
      property("twitter:image", image.get("path"));
    }
    name("twitter:image:alt", image.get("alt"));
    property("twitter:title", values.pageTitle);
    if (Values.isTruthy(site)) {
      String account = Values.toText(PageContext.in(site, "username"));
      name("twitter:site", "@" + account.replace("@", ""));
      String creator = values.twitter();
      if (creator != null) {
        name("twitter:creator", "@" + creator.replace("@", ""));
      }
    }
  }

  private void facebook() {
    Object facebook = page.site("facebook");
    property("fb:admins", PageContext.in(facebook, "admins"));
    property("article:publisher", PageContext.in(facebook, "publisher"));
    property("fb:app_id", PageContext.in(facebook, "app_id"));
  }

  private void verifications() {
    Object all = page.site("webmaster_verifications");
    if (!Values.isTruthy(all)) {
      name("google-site-verification", page.site("google_site_verification"));
      return;
    }
    for (String[] row : VERIFICATIONS) {
      name(row[1], PageContext.in(all, row[0]));
    }
  }

  private void link(String rel, String href) {
    out.append("<link rel=\"").append(rel).append("\" href=\"").append(href).append("\" />\n");
  }

  private void name(String name, @Nullable Object content) {
    meta("name", name, content);
  }

  private void property(String name, @Nullable Object content) {
    meta("property", name, content);
  }

  /** Nothing if there is no value. The plugin escapes titles and descriptions, and nothing else. */
  private void meta(String kind, String name, @Nullable Object content) {
    if (Values.isTruthy(content)) {
      out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
      out.append(Values.toText(content)).append("\" />\n");
    }
  }
}
