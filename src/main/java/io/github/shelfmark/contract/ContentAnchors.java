package io.github.shelfmark.contract;

import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors in the content of a page that authors wrote: ids of headings, and ids that they gave.
 * Those of footnotes, of controls and in drawings are numbered by programs and mean nothing, and
 * those around the content belong to the theme.
 */
final class ContentAnchors {
  /** The attribute of the element that holds the content, as the theme writes it. */
  private static final String CONTENT = "data-pagefind-body";

  private static final Set<String> CONTROLS =
      Set.of("input", "label", "button", "select", "option", "form", "sup", "svg", "dialog");

  private ContentAnchors() {}

  /**
   * An anchor.
   *
   * @param heading the text of the heading that has it; empty for any other element
   */
  record Anchor(String id, String heading) {}

  /** The anchors of a page in their order. */
  static List<Anchor> of(byte[] html) {
    String page = new String(html, StandardCharsets.UTF_8);
    String text = page.substring(start(page));
    List<Anchor> anchors = new ArrayList<>();
    TagScanner scanner = new TagScanner(text);
    String element = "";
    int depth = 0;
    int drawings = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      String name = tag.name().startsWith("/") ? tag.name().substring(1) : tag.name();
      boolean closes = name.length() < tag.name().length();
      boolean first = element.isEmpty();
      if (first) {
        element = name;
      }
      if (name.equals(element)) {
        depth += closes ? -1 : 1;
        if (depth == 0) {
          break;
        }
      }
      if (name.equals("svg")) {
        drawings = Math.max(0, drawings + (closes ? -1 : 1));
      }
      if (!first && !closes && drawings == 0 && !CONTROLS.contains(name)) {
        id(tag, text).ifPresent(id -> anchors.add(new Anchor(id, heading(tag, text))));
      }
    }
    return anchors;
  }

  /** Where the element starts that holds the content. */
  private static int start(String page) {
    int content = page.indexOf(CONTENT);
    int open = content < 0 ? page.indexOf("<main") : page.lastIndexOf('<', content);
    return open >= 0 ? open : Math.max(0, page.indexOf("<body"));
  }

  private static Optional<String> id(Tag tag, String text) {
    return tag.attribute("id")
        .or(() -> tag.name().equals("a") ? tag.attribute("name") : Optional.empty())
        .map(value -> HtmlEntities.decode(text.substring(value.start(), value.end())))
        .filter(id -> !id.isBlank() && !isFootnote(id));
  }

  /** As kramdown, flexmark-java, GitHub and we name footnotes and the places that refer to them. */
  private static boolean isFootnote(String id) {
    String rest = id.startsWith("user-content-") ? id.substring("user-content-".length()) : id;
    int at = rest.startsWith("fnref") ? 5 : rest.startsWith("fn") ? 2 : -1;
    return at > 0
        && (at == rest.length()
            || ":-_".indexOf(rest.charAt(at)) >= 0
            || Character.isDigit(rest.charAt(at)));
  }

  private static String heading(Tag tag, String text) {
    String name = tag.name();
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    int end = heading ? text.indexOf("</" + name, tag.end()) : -1;
    return end < 0 ? "" : HtmlText.visible(text.substring(tag.end(), end)).strip();
  }
}
