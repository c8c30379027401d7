package io.github.shelfmark.markup.kramdown.twin;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.kramdown.finish.HeaderIds;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.write.Fragments;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.MarkdownHtml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes one finished tree, after it was written as HTML. Attribute lists are left out; what
 * CommonMark with GFM's extensions cannot say stays HTML. Belongs to one thread.
 */
public final class KramdownTwin {
  private static final Place NOWHERE = () -> Position.NONE;

  private static final String NOTE_INDENT = "    ";

  private final BodyText source;
  private final Links links;
  private final Element root;
  private final Definitions definitions;
  private final TwinSpans spans;
  private final TwinTable tables;
  private final Set<String> notes = new LinkedHashSet<>();
  private boolean listed;
  private @Nullable Fragments fragments;

  private KramdownTwin(BodyText source, Links links, Element root, Definitions definitions) {
    this.source = source;
    this.links = links;
    this.root = root;
    this.definitions = definitions;
    this.spans = new TwinSpans(this);
    this.tables = new TwinTable(spans);
  }

  /**
   * Writes a tree.
   *
   * @param source the text it was read from
   * @param links where links lead, without a word about those that lead nowhere
   */
  public static String write(BodyText source, Links links, Element root, Definitions definitions) {
    KramdownTwin twin = new KramdownTwin(source, links, root, definitions);
    Markdown markdown = new Markdown(source.text().length() * 9 / 8 + 64);
    twin.children(root, markdown);
    twin.footnotes(markdown);
    return markdown.toString();
  }

  private void children(Element parent, Markdown markdown) {
    for (Element child : parent.children()) {
      write(child, markdown);
    }
  }

  private void write(Element element, Markdown markdown) {
    switch (element.kind()) {
      case PARAGRAPH -> paragraph(element, markdown.block());
      case HEADER -> header(element, markdown);
      case QUOTE -> quote(element, markdown);
      case UL, OL -> list(element, markdown);
      case DL -> definitions(element, markdown);
      case CODE_BLOCK -> markdown.block().codeBlock(TwinCode.language(element), element.value());
      case TABLE -> {
        if (tables.isSayable(element)) {
          tables.write(element, markdown.block());
        } else {
          html(element, markdown);
        }
      }
      case HR -> markdown.block().raw("___");
      case HTML, RAW -> html(element, markdown);
      case XML -> markdown.block().raw(element.value().strip());
      case MATH -> markdown.block().raw("$$\n").raw(element.value().strip()).raw("\n$$");
      case TEXT, SYMBOL, ENTITY -> loose(element, markdown);
      case ROOT, LI, DD, DT, THEAD, TBODY, TFOOT, TR, TD -> children(element, markdown);
      default -> {
        // Blank lines and comments of kramdown's own; spans are in paragraphs.
      }
    }
  }

  private void paragraph(Element paragraph, Markdown markdown) {
    String text = spans.of(paragraph, TwinSpans.Place.PARAGRAPH);
    // A tag alone on the first line would make all lines HTML.
    markdown.raw(text.startsWith("<") ? TwinSpans.onOneLine(text) : text);
  }

  /** Text outside of paragraphs, which kramdown has where a line starts with a blank and a tab. */
  private void loose(Element text, Markdown markdown) {
    Element paragraph = new Element(Kind.PARAGRAPH, 0);
    paragraph.add(text);
    markdown.block().raw(spans.of(paragraph, TwinSpans.Place.PARAGRAPH).strip());
  }

  private void header(Element header, Markdown markdown) {
    int level = HeaderIds.level(header, definitions.options());
    String text = spans.of(header, TwinSpans.Place.LINE).strip();
    markdown.block().raw("#".repeat(level)).raw(' ');
    // Number signs at the end would close the heading.
    markdown.raw(text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text);
  }

  private void quote(Element quote, Markdown markdown) {
    String alert = quote.detail().alert;
    markdown.block().open("> ", "> ");
    if (!alert.isEmpty()) {
      markdown.block().raw("[!").raw(alert.toUpperCase(Locale.ROOT)).raw(']').line().joined();
    }
    children(quote, markdown);
    markdown.close();
  }

  private void list(Element list, Markdown markdown) {
    if (list.refersTo("toc") && !listed) {
      listed = true;
      contents(HeaderIds.assign(root, definitions), markdown);
      return;
    }
    if (list.refersTo("footnotes")) {
      return;
    }
    boolean ordered = list.is(Kind.OL);
    int number = 1;
    markdown.list(ordered ? '.' : '-');
    for (Element item : list.children()) {
      boolean loose = item.first() != null && !isTight(item.first());
      if (number > 1 && loose) {
        markdown.block();
      }
      String marker = ordered ? number + ". " : "- ";
      item(item, marker, markdown);
      number++;
    }
  }

  private static boolean isTight(Element first) {
    return !first.is(Kind.PARAGRAPH) || first.isTransparent();
  }

  private void item(Element item, String marker, Markdown markdown) {
    markdown.open(marker, " ".repeat(marker.length()));
    Element previous = null;
    for (Element child : item.children()) {
      boolean inner = child.is(Kind.UL) || child.is(Kind.OL);
      if (previous != null && inner && previous.isTransparent()) {
        markdown.joined();
      }
      write(child, markdown);
      previous = child;
    }
    markdown.close();
  }

  /** The headings that a list with <code>{:toc}</code> stands for. */
  private void contents(List<Element> headers, Markdown markdown) {
    Deque<Integer> levels = new ArrayDeque<>();
    markdown.list('-');
    for (Element header : headers) {
      if (HeaderIds.isInContents(header, definitions.options())) {
        int level = header.detail().level;
        while (!levels.isEmpty() && levels.peek() >= level) {
          levels.pop();
          markdown.close();
        }
        markdown.open("- ", "  ");
        String id = header.attributes().getOrDefault("id", "");
        markdown.raw('[').raw(spans.of(header, TwinSpans.Place.CONTENTS)).raw(']');
        markdown.destination("#" + id, null);
        levels.push(level);
      }
    }
    levels.forEach(unused -> markdown.close());
  }

  /** Markdown has no lists of terms: each is bold in an item, with what it means below. */
  private void definitions(Element list, Markdown markdown) {
    boolean open = false;
    Kind before = Kind.DD;
    markdown.list('-');
    for (Element child : list.children()) {
      if (child.is(Kind.DT)) {
        if (open && before == Kind.DD) {
          markdown.close();
          open = false;
        }
        if (!open) {
          markdown.block().open("- ", "  ");
          open = true;
        }
        markdown.block().raw("**").raw(spans.of(child, TwinSpans.Place.LINE).strip()).raw("**");
        before = Kind.DT;
      } else if (child.is(Kind.DD)) {
        children(child, markdown);
        before = Kind.DD;
      }
    }
    if (open) {
      markdown.close();
    }
  }

  /** HTML, but code in the elements of a highlighter is a block of code. */
  private void html(Element element, Markdown markdown) {
    TwinCode code = TwinCode.of(element);
    if (code != null) {
      markdown.block().codeBlock(code.language(), code.text());
    } else {
      markdown.block().raw(MarkdownHtml.block(fragment(element).strip()));
    }
  }

  /** An element as HTML. */
  String fragment(Element element) {
    Fragments known = fragments;
    if (known == null) {
      known = new Fragments(source, links, root, definitions);
      fragments = known;
    }
    return known.html(element);
  }

  /** Where a link leads that is not in HTML. */
  String link(String href) {
    return links.resolve(source.document(), href, NOWHERE, finding -> {});
  }

  /** Where a link in HTML leads. */
  String linkInHtml(String href) {
    return links.resolveHtml(source.document(), href, NOWHERE, finding -> {});
  }

  /** Refers to a footnote; whether there is one. */
  boolean refers(String name) {
    boolean there = definitions.footnotes().containsKey(name);
    if (there) {
      notes.add(name);
    }
    return there;
  }

  private void footnotes(Markdown markdown) {
    // A note may refer to others, so their number grows.
    Set<String> written = new LinkedHashSet<>();
    while (written.size() < notes.size()) {
      for (String name : List.copyOf(notes)) {
        Footnote note = definitions.footnotes().get(name);
        if (note != null && written.add(name)) {
          markdown.block().open("[^" + name + "]: ", NOTE_INDENT);
          children(note.content(), markdown);
          markdown.close();
        }
      }
    }
  }
}
