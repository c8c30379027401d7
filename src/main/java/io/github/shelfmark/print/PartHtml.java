package io.github.shelfmark.print;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlLinks;
import io.github.shelfmark.text.HtmlText;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body of a page as a part of a document for paper: its headings are as deep as the page is,
 * its ids begin with that of the part, and its links lead to other parts where they can. Everything
 * else stays as it is. One pass over the tags, without a tree.
 */
final class PartHtml {
  /** HTML has no deeper headings. */
  private static final int DEEPEST = 6;

  private final String html;
  private final Document document;
  private final Part part;
  private final InnerLinks links;
  private final List<Entry> outline;
  private final Map<String, String> texts = new HashMap<>();
  private final StringBuilder out;
  private final Optional<Heading> own;
  private int copied;
  private int headings;
  private boolean titled;
  private int open;
  private int textStart;
  private String id = "";

  /**
   * The body of one part.
   *
   * @param own the heading of the body that is the title of its page
   * @param outline gets its headings
   */
  PartHtml(
      Part part,
      Document document,
      Body body,
      Optional<Heading> own,
      InnerLinks links,
      List<Entry> outline) {
    this.html = body.html();
    this.document = document;
    this.part = part;
    this.links = links;
    this.outline = outline;
    this.own = own;
    this.out = new StringBuilder(html.length() + html.length() / 8 + 16);
    for (Heading heading : body.headings()) {
      texts.putIfAbsent(heading.id(), heading.text());
    }
  }

  String make() {
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      int level = level(tag.name());
      if (level > 0 && tag.name().charAt(0) == '/') {
        end(tag);
      } else if (level > 0) {
        start(tag, level);
      }
      if (tag.name().equals("details") && !isOpen(tag)) {
        replace(tag.start() + 8, tag.start() + 8, " open");
      }
      tag.attributes().forEach(attribute -> attribute(tag, attribute));
    }
    return out.append(html, copied, html.length()).toString();
  }

  private boolean isOpen(Tag details) {
    String tag = html.substring(details.start(), details.end());
    int at = tag.indexOf(" open");
    return at > 0 && "> =/".indexOf(tag.charAt(at + " open".length())) >= 0;
  }

  /** The level of a heading's tag; 0 for all others. */
  private static int level(String name) {
    int at = name.startsWith("/h") ? 2 : name.startsWith("h") ? 1 : 0;
    boolean heading = at > 0 && name.length() == at + 1;
    return heading && name.charAt(at) >= '1' && name.charAt(at) <= '6' ? name.charAt(at) - '0' : 0;
  }

  private void start(Tag tag, int level) {
    headings++;
    id = tag.attribute("id").map(this::value).orElse("");
    boolean title = !titled && own.filter(heading -> heading.id().equals(id)).isPresent();
    int deep = part.depth() + level - own.map(Heading::level).orElse(1);
    open = title ? part.depth() : Math.max(part.depth() + 1, deep);
    titled |= title;
    int digit = tag.start() + 2;
    String name = String.valueOf(Math.min(DEEPEST, open + 1));
    if (id.isEmpty()) {
      id = "heading-" + headings;
      replace(digit, digit + 1, name + " id=\"" + part.id() + "-" + id + '"');
    } else {
      replace(digit, digit + 1, name);
    }
    textStart = tag.end();
  }

  private void end(Tag tag) {
    if (open == 0) {
      return;
    }
    int digit = tag.start() + 3;
    replace(digit, digit + 1, String.valueOf(Math.min(DEEPEST, open + 1)));
    String text = texts.getOrDefault(id, "");
    if (text.isBlank()) {
      text = HtmlText.visible(html.substring(textStart, tag.start())).strip();
    }
    if (open == part.depth()) {
      String title = text.isEmpty() ? part.title() : text;
      outline.add(new Entry(part.depth(), part.id(), title, part.number(), true));
    } else if (!text.isEmpty()) {
      outline.add(new Entry(open, part.id() + "-" + id, text, part.number(), false));
    }
    open = 0;
  }

  private void attribute(Tag tag, Tag.Attribute attribute) {
    String name = attribute.name();
    if (isId(tag.name(), name)) {
      replace(attribute.start(), attribute.start(), part.id() + "-");
    } else if (isIds(name)) {
      replace(attribute.start(), attribute.end(), ids(value(attribute)));
    } else if (name.equals("href") || name.equals("xlink:href")) {
      link(attribute);
    } else if (name.equals("usemap")) {
      String map = value(attribute);
      replace(attribute, map.startsWith("#") ? "#" + part.id() + "-" + map.substring(1) : map);
    } else if (HtmlLinks.isLink(tag.name(), name)) {
      String written = html.substring(attribute.start(), attribute.end());
      replace(
          attribute.start(),
          attribute.end(),
          HtmlLinks.resolve(name, written, (src, at) -> links.picture(document.output(), src)));
    } else {
      inPaint(attribute);
    }
  }

  private void link(Tag.Attribute attribute) {
    replace(attribute, links.link(document.output(), part, value(attribute)));
  }

  /** References of SVG, such as {@code fill="url(#shade)"}. */
  private void inPaint(Tag.Attribute attribute) {
    String value = html.substring(attribute.start(), attribute.end());
    for (int at = value.indexOf("url(#"); at >= 0; at = value.indexOf("url(#", at + 5)) {
      int name = attribute.start() + at + "url(#".length();
      replace(name, name, part.id() + "-");
    }
  }

  private static boolean isId(String tag, String attribute) {
    return attribute.equals("id")
        || (attribute.equals("name")
            && (tag.equals("a") || tag.equals("map") || tag.equals("input")))
        || (attribute.equals("for") && tag.equals("label"));
  }

  /** Whether an attribute holds ids with spaces between them. */
  private static boolean isIds(String attribute) {
    return switch (attribute) {
      case "headers",
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-errormessage",
          "aria-flowto",
          "aria-labelledby",
          "aria-owns" ->
          true;
      default -> false;
    };
  }

  private String ids(String written) {
    StringBuilder all = new StringBuilder();
    for (String each : written.split("[ \\t\\r\\n\\f]+", -1)) {
      if (!each.isEmpty()) {
        all.append(all.isEmpty() ? "" : " ").append(part.id()).append('-').append(each);
      }
    }
    return Html.escape(all);
  }

  private String value(Tag.Attribute attribute) {
    return HtmlEntities.decode(html.substring(attribute.start(), attribute.end()));
  }

  private void replace(Tag.Attribute attribute, String value) {
    replace(attribute.start(), attribute.end(), Html.escape(value));
  }

  private void replace(int start, int end, String with) {
    out.append(html, copied, start).append(with);
    copied = end;
  }
}
