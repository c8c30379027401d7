package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed of jekyll-feed 0.17.0, which has no white space between elements.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">the format</a>
 */
final class FeedWriter {
  private static final long USUAL_LIMIT = 10;

  private final PageContext page;
  private final StringBuilder out;

  FeedWriter(PageContext page, StringBuilder out) {
    this.page = page;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param styled whether the site has a style sheet for it
   */
  void write(boolean styled) {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    if (styled) {
      out.append("<?xml-stylesheet type=\"text/xml\" href=\"")
          .append(page.text("/feed.xslt.xml", "absolute_url"))
          .append("\"?>");
    }
    String lang = Values.toText(page.site("lang"));
    boolean hasLang = Values.isTruthy(page.site("lang"));
    String self = page.text(page.page("url"), "absolute_url");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" ")
        .append(hasLang ? "xml:lang=\"" + lang + "\">" : ">")
        .append("<generator uri=\"https://jekyllrb.com/\" version=\"")
        .append(Values.toText(page.jekyll("version")))
        .append("\">Jekyll</generator><link href=\"")
        .append(self)
        .append("\" rel=\"self\" type=\"application/atom+xml\" /><link href=\"")
        .append(page.text("/", "absolute_url"))
        .append("\" rel=\"alternate\" type=\"text/html\" ")
        .append(hasLang ? "hreflang=\"" + lang + "\" />" : "/>");
    element("updated", page.text(page.site("time"), "date_to_xmlschema"));
    element("id", page.text(self, "xml_escape"));
    String title = title();
    if (title != null) {
      out.append("<title type=\"html\">")
          .append(page.text(title, "smartify", "xml_escape"))
          .append("</title>");
    }
    if (Values.isTruthy(page.site("description"))) {
      element("subtitle", page.text(page.site("description"), "xml_escape"));
    }
    if (Values.isTruthy(page.site("author"))) {
      author(page.site("author"));
    }
    entries();
    out.append("</feed>");
  }

  private @Nullable String title() {
    Object site = PageContext.first(page.site("title"), page.site("name"));
    String title = site == null ? null : Values.toText(site);
    if (!"posts".equals(page.page("collection"))) {
      title = further(title, page.page("collection"));
    }
    Object category = page.page("category");
    return Values.isTruthy(category) ? further(title, category) : title;
  }

  private String further(@Nullable String title, @Nullable Object name) {
    return (title == null ? "" : title) + " | " + page.text(name, "capitalize");
  }

  private void entries() {
    Object limit = PageContext.first(PageContext.in(page.site("feed"), "posts_limit"), USUAL_LIMIT);
    long left = limit instanceof Number number ? number.longValue() : USUAL_LIMIT;
    for (Object post : posts()) {
      if (left-- <= 0) {
        return;
      }
      page.liquid().budget().step();
      new FeedEntry(page, post, out).write();
    }
  }

  /** The posts, newest first. */
  private List<Object> posts() {
    Object tag = page.page("tags");
    Object posts =
        Values.isTruthy(tag)
            ? PageContext.in(page.site("tags"), Values.toText(tag))
            : page.site(Values.toText(page.page("collection")));
    Object category = page.page("category");
    if (Values.isTruthy(category)) {
      posts = page.filter("where", posts, "categories", category);
    }
    List<Object> shown = new ArrayList<>();
    boolean drafts = Values.isTruthy(page.site("show_drafts"));
    for (Object post : posts instanceof List<?> list ? list : List.of()) {
      if (drafts || !Boolean.TRUE.equals(PageContext.in(post, "draft"))) {
        shown.add(post);
      }
    }
    Object sorted = page.filter("sort", shown, "date");
    List<Object> newest = new ArrayList<>(sorted instanceof List<?> list ? list : shown);
    Collections.reverse(newest);
    return newest;
  }

  private void author(@Nullable Object author) {
    Object name = PageContext.first(PageContext.in(author, "name"), author);
    out.append("<author>");
    element("name", page.text(name, "xml_escape"));
    for (String key : new String[] {"email", "uri"}) {
      if (Values.isTruthy(PageContext.in(author, key))) {
        element(key, page.text(PageContext.in(author, key), "xml_escape"));
      }
    }
    out.append("</author>");
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(text).append("</").append(name).append('>');
  }
}
