package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.HeadingIds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives ids to the headings that have none. */
public final class HeaderIds {
  private final KramdownOptions options;
  private final HeadingIds gfmIds = new HeadingIds();
  private final HeadingIds otherIds = new HeadingIds();
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
        // The table of contents replaces this list and all its content.
        replaced = true;
        assign(child, gfm);
        replaced = false;
      } else if (child.isBlock()) {
        // Where HTML holds Markdown, kramdown does not use GFM's rule.
        assign(child, gfm && !child.is(Kind.HTML));
      }
    }
  }

  private String gfmId(Element header) {
    return gfmIds.nextForKramdown(header.detail().plain);
  }

  private String otherId(Element header) {
    String written = header.detail().written;
    return otherIds.nextInAscii(written.isEmpty() ? header.detail().plain : written);
  }

  /** Whether a heading is in a list with <code>{:toc}</code>. */
  public static boolean isInContents(Element header, KramdownOptions options) {
    String classes = header.attributes().getOrDefault("class", "");
    return options.tocLevels().contains(header.detail().level)
        && header.attributes().containsKey("id")
        && !Arrays.asList(classes.split(" ", -1)).contains("no_toc");
  }

  /** A heading's level as it is written, with the offset that its author may have set. */
  public static int level(Element header, KramdownOptions options) {
    return Math.max(1, Math.min(6, header.detail().level + options.headerOffset()));
  }
}
