package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tree.AttributeList;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.MissingEnds;
import io.github.shelfmark.text.NestingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one text; belongs to one thread. */
public final class BlockReader {
  private static final int MOST_LEVELS = 150;

  /** In kramdown's order: the first parser that accepts a place reads it. */
  private static final List<BlockParser> PARSERS =
      List.of(
          new BlankLines(),
          new IndentedCode(),
          new FencedCode(),
          new Quote(),
          new AtxHeader(),
          new HorizontalRule(),
          new ListBlock(),
          new DefinitionList(),
          new HtmlBlock(),
          new SetextHeader(),
          new MathBlock(),
          new TableBlock(),
          new FootnoteDefinition(),
          new LinkDefinition(),
          new AbbreviationDefinition(),
          new BlockExtension(),
          new EndOfBlock(),
          new Paragraph(),
          new LooseLine());

  /** HTML, and text for the rest. */
  private static final List<BlockParser> HTML_AND_TEXT = List.of(new HtmlBlock(), new LooseLine());

  private final List<BlockParser> parsers;
  private final Source source;
  private final String text;
  private final Definitions definitions;
  private final MissingEnds missing = new MissingEnds();
  private int level;
  private Element tree;
  private @Nullable AttributeList pending;
  private int at;
  private boolean closed;

  private BlockReader(
      List<BlockParser> parsers, Element into, Source source, Definitions definitions, int level) {
    this.parsers = parsers;
    this.tree = into;
    this.source = source;
    this.text = source.text();
    this.definitions = definitions;
    this.level = level;
  }

  /**
   * Reads the blocks of a text.
   *
   * @param into gets them as children; their texts are left for the span reader
   * @param source text with a line end at its end
   * @throws NestingException if they are nested too deeply
   */
  public static void read(Element into, Source source, Definitions definitions) {
    new BlockReader(PARSERS, into, source, definitions, 0).read();
  }

  /** As {@link #read(Element, Source, Definitions)}, where only HTML makes blocks. */
  public static void readHtml(Element into, Source source, Definitions definitions) {
    new BlockReader(HTML_AND_TEXT, into, source, definitions, 0).read();
  }

  private void read() {
    while (at < text.length() && !closed) {
      for (BlockParser parser : parsers) {
        if (parser.parse(this)) {
          break;
        }
      }
    }
  }

  /** Reads the blocks of a text that was taken out of this one. */
  void readInside(Element into, Source inside) {
    enter();
    new BlockReader(parsers, into, inside, definitions, level).read();
    leave();
  }

  /** Reads on in this text, up to the end tag of an HTML element or the end of the text. */
  void readUpToEndTag(Element element) {
    Element before = tree;
    AttributeList pendingBefore = pending;
    tree = element;
    pending = null;
    enter();
    read();
    leave();
    closed = false;
    tree = before;
    pending = pendingBefore;
  }

  /** Runs an action with another element as the one that gets the blocks. */
  void within(Element element, Runnable action) {
    Element before = tree;
    tree = element;
    enter();
    action.run();
    leave();
    tree = before;
  }

  private void enter() {
    level++;
    if (level > MOST_LEVELS) {
      throw new NestingException(source.origin(at));
    }
  }

  private void leave() {
    level--;
  }

  /** Notes that the end tag of the current element was found. */
  void close() {
    closed = true;
  }

  /** What is read. */
  Source source() {
    return source;
  }

  /** Its characters. */
  String text() {
    return text;
  }

  /** The index of the next character. */
  int at() {
    return at;
  }

  /** Goes to an index. */
  void goTo(int index) {
    this.at = index;
  }

  /** The element that gets the blocks. */
  Element tree() {
    return tree;
  }

  /** What is known about comments that are never closed. */
  MissingEnds missing() {
    return missing;
  }

  /** What the text defines. */
  Definitions definitions() {
    return definitions;
  }

  /** The options in force. */
  KramdownOptions options() {
    return definitions.options();
  }

  /** A new block, with the attributes that were written above it. */
  Element block(Kind kind, String value, int index) {
    Element element = new Element(kind, value, source.origin(index));
    claimAttributes(element);
    return element;
  }

  /** Gives an element the attributes that were written above it. */
  void claimAttributes(Element element) {
    if (pending != null) {
      element.setAttributeList(pending);
      pending = null;
    }
  }

  /** The attributes for the next block. */
  AttributeList pendingAttributes() {
    if (pending == null) {
      pending = new AttributeList();
    }
    return pending;
  }

  /** Raw text made of a part of the text. */
  Element rawText(int from, int to) {
    return Element.rawText(
        new Source.Builder().append(source, from, to), source.origin(Math.min(from, to)));
  }

  /** Whether a block that needs one has a boundary before it. */
  boolean isAfterBoundary() {
    Element last = tree.last();
    return last == null
        || last.is(Kind.BLANK)
        || (last.is(Kind.BOUNDARY) && last.value().isEmpty())
        || pending != null;
  }

  /** Whether a block that needs one has a boundary after it, at the next character. */
  boolean isBeforeBoundary() {
    return at >= text.length()
        || Lines.isBlank(text, at)
        || Lines.isEndOfBlock(text, at)
        || Lines.attributesAt(text, at) != null;
  }
}
