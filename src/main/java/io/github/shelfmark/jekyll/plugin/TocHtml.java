package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.text.HtmlText;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headings of a page's HTML as a list, and the HTML with an anchor in each of them. */
final class TocHtml {
  private static final String NO_TOC = "no_toc";
  private static final Pattern NOT_IN_IDS =
      Pattern.compile("[^\\w\\- ]", Pattern.UNICODE_CHARACTER_CLASS);

  private final String html;
  private final TocOptions options;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A heading.
   *
   * @param inside where its content starts
   */
  private record Entry(int level, String id, String text, int inside) {}

  TocHtml(String html, TocOptions options) {
    this.html = html;
    this.options = options;
    read();
  }

  private void read() {
    TagScanner scanner = new TagScanner(html);
    Map<String, Integer> used = new HashMap<>();
    Deque<String> without = new ArrayDeque<>();
    Tag open = null;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      String name = tag.name();
      if (Html4Elements.isEmpty(name)) {
        continue;
      }
      if (open != null && name.equals("/" + open.name())) {
        add(open, tag.start(), used);
        open = null;
      } else if (!without.isEmpty()) {
        // Only elements of the same name matter for where the outermost one ends.
        if (name.equals(without.getFirst())) {
          without.push(name);
        } else if (name.equals("/" + without.getFirst())) {
          without.pop();
        }
      } else if (isListed(tag)) {
        open = tag;
      } else if (isWithout(tag)) {
        without.push(name);
      }
    }
  }

  private boolean isWithout(Tag tag) {
    return classes(tag).stream().anyMatch(options.without()::contains);
  }

  private boolean isListed(Tag tag) {
    String name = tag.name();
    int level = name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 && options.lists(level) && !classes(tag).contains(NO_TOC);
  }

  private List<String> classes(Tag tag) {
    return tag.attribute("class")
        .map(found -> List.of(html.substring(found.start(), found.end()).strip().split("\\s+", -1)))
        .orElse(List.of());
  }

  private void add(Tag heading, int end, Map<String, Integer> used) {
    String text = HtmlText.visible(html.substring(heading.end(), end));
    String own = heading.attribute("id").map(id -> html.substring(id.start(), id.end())).orElse("");
    String id = own;
    if (own.isEmpty()) {
      String plain =
          NOT_IN_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
      id = URLEncoder.encode(plain, StandardCharsets.UTF_8);
      int before = used.merge(id, 1, Integer::sum) - 1;
      id = before == 0 ? id : id + "-" + before;
    }
    entries.add(new Entry(heading.name().charAt(1) - '0', id, escape(text), heading.end()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The list of the headings. */
  String list() {
    StringBuilder out = new StringBuilder();
    out.append('<').append(options.tag()).append(" id=\"").append(options.listId());
    out.append("\" class=\"").append(options.listClass()).append("\">\n");
    items(entries, out);
    return out.append("</").append(options.tag()).append('>').toString();
  }

  /** Items of the largest headings, with the smaller ones after each in a list of their own. */
  private void items(List<Entry> some, StringBuilder out) {
    int least = some.stream().mapToInt(Entry::level).min().orElse(0);
    int i = 0;
    while (i < some.size()) {
      Entry entry = some.get(i);
      int end = i + 1;
      while (end < some.size() && some.get(end).level() > least) {
        end++;
      }
      if (entry.level() > least) {
        items(some.subList(i, end), out);
        i = end;
        continue;
      }
      out.append("<li class=\"").append(options.itemClass()).append(' ');
      out.append(options.itemPrefix()).append('h').append(entry.level()).append("\"><a href=\"#");
      out.append(entry.id()).append("\">").append(entry.text()).append("</a>");
      if (end > i + 1) {
        out.append("\n<").append(options.tag());
        out.append(
            options.sublistClass().isEmpty() ? "" : " class=\"" + options.sublistClass() + "\"");
        out.append(">\n");
        items(some.subList(i + 1, end), out);
        out.append("</").append(options.tag()).append(">\n");
      }
      out.append("</li>\n");
      i = end;
    }
  }

  /** The HTML with an anchor at the start of each heading, written as Nokogiri does. */
  String anchored() {
    StringBuilder out = new StringBuilder(html.length() + entries.size() * 100);
    int done = 0;
    for (Entry entry : entries) {
      out.append(html, done, entry.inside());
      out.append("<a class=\"anchor\" href=\"#").append(entry.id());
      out.append("\" aria-hidden=\"true\"><span class=\"octicon octicon-link\"></span></a>");
      done = entry.inside();
    }
    out.append(html, done, html.length());
    return HtmlWrittenAgain.of(out.toString());
  }
}
