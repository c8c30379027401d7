package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.flexmark.parse.SiteParser;
import io.github.shelfmark.markup.html.RawHeadings;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HtmlValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of a document in document order, those in raw HTML as well, and the ids that they
 * get. Those in footnotes come last, where footnotes are written.
 */
public final class DocumentHeadings {
  private final BuildValues values;
  private final HeadingAnchors anchors;
  private final List<Entry> entries = new ArrayList<>();
  private final IdentityHashMap<Heading, List<String>> ids = new IdentityHashMap<>();
  private final Deque<RawIds> rawIds = new ArrayDeque<>();
  private final IdentityHashMap<DirectiveNode, Integer> directives = new IdentityHashMap<>();
  private final Map<Integer, List<io.github.shelfmark.extension.Heading>> parts = new HashMap<>();
  private final RawHeadings raw = new RawHeadings(this::addRaw);

  private DocumentHeadings(BuildValues values, HeadingAnchors anchors) {
    this.values = values;
    this.anchors = anchors;
  }

  /** A heading, and the node that it is; the document where it is raw HTML. */
  private record Entry(Node node, io.github.shelfmark.extension.Heading heading) {}

  /** The ids that a heading in raw HTML is written with. */
  private record RawIds(int level, List<String> ids) {}

  /**
   * Finds the headings and gives them ids.
   *
   * @param notes the footnotes that the document refers to, in the order of their numbers
   */
  public static DocumentHeadings of(
      Document document, List<FootnoteBlock> notes, BuildValues values, HeadingAnchors anchors) {
    DocumentHeadings headings = new DocumentHeadings(values, anchors);
    headings.reserve(document);
    headings.children(document);
    notes.forEach(headings::children);
    return headings;
  }

  private void reserve(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String given = SiteParser.attributes(heading).id();
        if (!given.isEmpty()) {
          anchors.reserve(given);
        }
      } else if (node instanceof DirectiveNode directive) {
        for (Opening.Attribute attribute : directive.opening().attributes()) {
          if (attribute.name().equals("id")) {
            anchors.reserve(attribute.value().toString());
          }
        }
      }
      if (node instanceof Block) {
        reserve(node);
      }
    }
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof HtmlBlockBase html) {
        html(html);
      } else if (node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof Block && !(node instanceof FootnoteBlock)) {
        if (node instanceof DirectiveNode directive) {
          directives.put(directive, entries.size());
        }
        children(node);
      }
    }
  }

  private void heading(Heading heading) {
    if (raw.isOpen()) {
      // Written without an id; the next of this level in raw HTML is another heading.
      rawIds.add(new RawIds(raw.openLevel(), List.of()));
    }
    raw.drop();
    String given = SiteParser.attributes(heading).id();
    String lasting = PlainText.lasting(heading, values);
    List<String> own =
        given.isEmpty()
            ? anchors.next(lasting, PlainText.partsBetweenImages(heading, values), heading)
            : anchors.given(lasting, given);
    ids.put(heading, own);
    heading.setAnchorRefId(own.get(0));
    String words = PlainText.of(heading, values);
    entries.add(
        new Entry(
            heading,
            new io.github.shelfmark.extension.Heading(heading.getLevel(), own.get(0), words)));
  }

  private void html(HtmlBlockBase block) {
    String html = block.getContentChars().toString();
    if (raw.mayRead(html.toCharArray(), 0, html.length())) {
      raw.html(HtmlValues.fill(html, values).html());
    }
  }

  private void paragraph(Node paragraph) {
    if (raw.isOpen()) {
      raw.text(
          PlainText.withoutImages(paragraph, values),
          PlainText.withDescriptions(paragraph, values));
    }
  }

  private void addRaw(io.github.shelfmark.extension.Heading heading) {
    anchors.reserve(heading.id());
    Heading node = new Heading();
    io.github.shelfmark.extension.Heading entry = heading;
    if (areDoxias() && heading.text().isEmpty()) {
      rawIds.add(new RawIds(heading.level(), List.of()));
    } else if (areDoxias()) {
      List<String> own =
          new ArrayList<>(anchors.next(heading.text(), List.of(heading.text()), node));
      if (!heading.id().isEmpty()) {
        own.set(0, heading.id());
      }
      ids.put(node, own);
      rawIds.add(new RawIds(heading.level(), own));
      entry =
          new io.github.shelfmark.extension.Heading(heading.level(), own.get(0), heading.text());
    }
    entries.add(new Entry(node, entry));
  }

  /** Whether there are headings in raw HTML whose ids have not been written. */
  public boolean hasRaw() {
    return !rawIds.isEmpty();
  }

  /**
   * The ids of the next heading in raw HTML, its author's first if it has one.
   *
   * @param level its level
   * @return empty if it is not the next
   */
  public List<String> nextRaw(int level) {
    RawIds next = rawIds.peek();
    if (next == null || next.level() != level) {
      return List.of();
    }
    rawIds.remove();
    return next.ids();
  }

  /** The ids of a heading besides its own. */
  public List<String> further(Heading heading) {
    List<String> all = ids.getOrDefault(heading, List.of(""));
    return all.subList(1, all.size());
  }

  /** Whether headings have the ids that Doxia gives them too. */
  public boolean areDoxias() {
    return anchors instanceof DoxiaAnchors;
  }

  /**
   * A heading as Doxia knows it.
   *
   * @param id the id that Doxia gives it; its own if that is the same
   */
  public record Doxias(io.github.shelfmark.extension.Heading heading, String id) {}

  /** The headings from top to bottom with the ids that Doxia gives them. */
  public List<Doxias> doxias() {
    List<Doxias> all = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> known =
          entry.node() instanceof Heading node ? ids.getOrDefault(node, List.of()) : List.of();
      all.add(new Doxias(entry.heading(), known.size() > 1 ? known.get(1) : entry.heading().id()));
    }
    return all;
  }

  /** Says which id a heading was written with, which extensions may have changed. */
  public void written(Heading heading, String id) {
    List<String> known = ids.get(heading);
    if (known == null || known.get(0).equals(id)) {
      return;
    }
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.node() == heading) {
        String text = entry.heading().text();
        int level = entry.heading().level();
        entries.set(
            i, new Entry(heading, new io.github.shelfmark.extension.Heading(level, id, text)));
      }
    }
  }

  /** Adds the headings of a part of another file, which a directive has written. */
  public void addPart(DirectiveNode directive, List<io.github.shelfmark.extension.Heading> part) {
    int place = directives.getOrDefault(directive, entries.size());
    parts.computeIfAbsent(place, none -> new ArrayList<>()).addAll(part);
  }

  /** The headings from top to bottom. */
  public List<io.github.shelfmark.extension.Heading> list() {
    List<io.github.shelfmark.extension.Heading> all = new ArrayList<>();
    for (int i = 0; i <= entries.size(); i++) {
      all.addAll(parts.getOrDefault(i, List.of()));
      if (i < entries.size()) {
        all.add(entries.get(i).heading());
      }
    }
    return List.copyOf(all);
  }
}
