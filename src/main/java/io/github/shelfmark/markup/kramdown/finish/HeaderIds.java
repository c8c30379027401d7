package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives ids to the headings that have none. */
public final class HeaderIds {
  private final KramdownOptions options;
  private final Map<String, Integer> gfmIds = new HashMap<>();
  private final Map<String, Integer> otherIds = new HashMap<>();
  private final List<Element> headers = new ArrayList<>();
  private boolean replaced;

  private HeaderIds(KramdownOptions options) {
    this.options = options;
  }

  /**
   * Gives the ids.
   *
   * @return all headings in order, those in footnotes last
   */
  public static List<Element> assign(Element root, Definitions definitions) {
    HeaderIds ids = new HeaderIds(definitions.options());
    ids.assign(root, ids.options.gfm());
    for (Footnote footnote : definitions.footnotes().values()) {
      ids.assign(footnote.content(), false);
    }
    return ids.headers;
  }

  private void assign(Element element, boolean gfm) {
    for (Element child : element.children()) {
      if (child.is(Kind.HEADER)) {
        if (!replaced) {
          headers.add(child);
        }
        if (options.autoIds() && !child.attributes().containsKey("id")) {
          child.with("id", options.autoIdPrefix() + (gfm ? gfmId(child) : otherId(child)));
        }
      } else if (child.refersTo("toc") && !replaced && (child.is(Kind.UL) || child.is(Kind.OL))) {
        // The table of contents replaces this list, and all that stands in it.
        replaced = true;
        assign(child, gfm);
        replaced = false;
      } else if (child.isBlock()) {
        // Where HTML holds Markdown, kramdown forgets that GFM has a rule of its own.
        assign(child, gfm && !child.is(Kind.HTML));
      }
    }
  }

  private String gfmId(Element header) {
    String text = header.detail().plain.toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == ' ' || c == '\t' || c == '-') {
                id.append('-');
              } else if (Chars.isRubyUnicodeWord(c)) {
                id.appendCodePoint(c);
              }
            });
    int count = gfmIds.merge(id.toString(), 1, Integer::sum);
    return count == 1 ? id.toString() : id.append('-').append(count - 1).toString();
  }

  /** kramdown's own rule: ASCII only, from the first letter on. */
  private String otherId(Element header) {
    String text =
        header.detail().written.isEmpty() ? header.detail().plain : header.detail().written;
    String id = simpleId(text);
    id = id.isEmpty() ? "section" : id;
    int count = otherIds.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + (count - 1);
  }

  /** An id made of a text's ASCII letters and digits. */
  public static String simpleId(String text) {
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isLetter(c)) {
        id.append(Character.toLowerCase(c));
      } else if (!id.isEmpty() && (c == ' ' || c == '-')) {
        id.append('-');
      } else if (!id.isEmpty() && c >= '0' && c <= '9') {
        id.append(c);
      }
    }
    return id.toString();
  }
}
