package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes an Atom feed. */
final class FeedWriter {
  private final StringBuilder xml = new StringBuilder();
  private final SiteInfo info;
  private final Map<String, Object> values;
  private final String lang;
  private final String root;
  private final String output;
  private final String title;
  private final String page;
  private final ZoneId zone;

  /**
   * Creates a writer for one feed.
   *
   * @param lang the language of its posts
   * @param output the feed's own file
   * @param title the feed's title
   * @param page the address of the page that it belongs to, from the site's root
   */
  FeedWriter(SiteConfig config, String lang, String output, String title, String page) {
    this.info = config.info();
    this.values = config.values();
    this.lang = lang;
    this.root = info.root();
    this.output = output;
    this.title = title;
    this.page = page;
    this.zone = config.content().timezone();
  }

  /** When a post was last changed; empty if it has no dates. */
  static Optional<ZonedDateTime> updated(Document post, ZoneId zone) {
    Optional<ZonedDateTime> modified = Dates.of(post.data().get("last_modified_at"), zone);
    return modified.isPresent() ? modified : Dates.of(post.data().get("date"), zone);
  }

  /**
   * Writes the feed.
   *
   * @param posts the entries, newest first; all have dates
   * @param excerptOnly whether the full texts are left out
   * @param html returns a post's rendered text, with links relative to the post's page
   */
  String write(
      List<Document> posts,
      ZonedDateTime updated,
      boolean excerptOnly,
      Function<Document, String> html) {
    String self = root + "/" + Url.encode(output);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    xml.append(attribute("xml:lang", lang)).append(">\n");
    element("title", title);
    if (!info.description().isEmpty()) {
      element("subtitle", info.description());
    }
    element("id", self);
    element("updated", moment(updated));
    link("self", "application/atom+xml", self);
    link("alternate", "text/html", root + page);
    author(values.get("author"), info.title().isEmpty() ? info.url() : info.title());
    posts.forEach(post -> entry(post, excerptOnly ? "" : html.apply(post)));
    return xml.append("</feed>\n").toString();
  }

  private void entry(Document post, String html) {
    String address = root + Url.escape(post.url());
    xml.append("<entry>\n");
    element("title", post.title());
    element("id", root + id(post));
    link("alternate", "text/html", address);
    Dates.of(post.data().get("date"), zone).ifPresent(date -> element("published", moment(date)));
    updated(post, zone).ifPresent(date -> element("updated", moment(date)));
    author(post.data().get("author"), "");
    for (String term : terms(post)) {
      xml.append("<category").append(attribute("term", term)).append("/>\n");
    }
    if (!post.text("description").isEmpty()) {
      element("summary", post.text("description"));
    }
    if (!html.isEmpty()) {
      String base = root + "/" + Url.encode(post.output());
      xml.append("<content type=\"html\"").append(attribute("xml:base", base)).append('>');
      xml.append(escape(html)).append("</content>\n");
    }
    xml.append("</entry>\n");
  }

  /**
   * The URL, and for a post that has a slug the URL with the slug in it, as in Jekyll, so that feed
   * readers do not take old posts for new ones.
   */
  private static String id(Document post) {
    String url = Url.escape(post.url());
    if (post.kind() != DocumentKind.POST || post.text("slug").isEmpty()) {
      return url;
    }
    String directory = url.substring(0, url.lastIndexOf('/', Math.max(0, url.length() - 2)) + 1);
    return directory + Url.encode(post.text("slug"));
  }

  private static Set<String> terms(Document post) {
    Set<String> terms = new LinkedHashSet<>();
    for (String key : new String[] {"categories", "tags"}) {
      if (post.data().get(key) instanceof List<?> list) {
        list.forEach(term -> terms.add(String.valueOf(term)));
      }
    }
    return terms;
  }

  /** Writes an author: a name, or a mapping with name, email and uri. */
  private void author(@Nullable Object author, String otherwise) {
    Map<?, ?> parts = author instanceof Map<?, ?> map ? map : Map.of();
    Object named = author instanceof String name ? name : parts.get("name");
    String name = named == null ? otherwise : named.toString();
    if (name.isEmpty()) {
      return;
    }
    xml.append("<author>\n");
    element("name", name);
    for (String key : new String[] {"email", "uri"}) {
      Object value = parts.get(key);
      if (value != null) {
        element(key, value.toString());
      }
    }
    xml.append("</author>\n");
  }

  private void link(String rel, String type, String href) {
    xml.append("<link").append(attribute("rel", rel)).append(attribute("type", type));
    xml.append(attribute("href", href)).append("/>\n");
  }

  private void element(String name, String text) {
    xml.append('<').append(name).append('>').append(escape(text));
    xml.append("</").append(name).append(">\n");
  }

  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + "\"";
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
  }

  /**
   * Escapes text and drops characters that XML does not allow, which would make the whole feed
   * invalid.
   */
  private static String escape(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(FeedWriter::isLegal).forEach(legal::appendCodePoint);
    return Html.escape(legal);
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0x7f)
        || (c > 0x9f && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
