package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.MissingEnds;
import io.github.shelfmark.text.NestingException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the spans of one block's text; belongs to one thread. */
public final class SpanReader {
  private static final int MOST_LEVELS = 400;

  /** How often a text may be read again, on an average, because what it began did not end. */
  private static final int MOST_AGAIN = 40;

  private final Source source;
  private final String text;
  private final Definitions definitions;
  private final MissingEnds missing = new MissingEnds();
  private final SpanGrammar grammar;
  private final List<Element> outer = new ArrayList<>();
  private final BitSet failedLinks = new BitSet();
  private Element tree;
  private int at;
  private int failedEmphasis;
  private int lastTarget = -2;
  private int lastEndTag = -2;
  private int noStrikeFrom = Integer.MAX_VALUE;
  private long again;
  private final int levels;

  private SpanReader(
      Element into, Source source, SpanGrammar grammar, Definitions definitions, int levels) {
    this.levels = levels;
    this.grammar = grammar;
    this.tree = into;
    this.source = source;
    this.text = source.text();
    this.definitions = definitions;
  }

  /**
   * Reads the spans of a text.
   *
   * @param into gets them as children
   * @throws NestingException if they are nested too deeply
   */
  public static void read(
      Element into, Source source, SpanGrammar grammar, Definitions definitions) {
    new SpanReader(into, source, grammar, definitions, 0).read(into, null, grammar);
  }

  /**
   * Reads the spans of a part of the text as if it were a text of its own.
   *
   * @param into gets them as children
   * @throws NestingException if they are nested too deeply
   */
  void readInside(Element into, Source inside) {
    int inner = levels + outer.size();
    new SpanReader(into, inside, grammar, definitions, inner).read(into, null, grammar);
  }

  /**
   * Reads only some spans of a text, and all spans within those.
   *
   * @param into gets them as children
   * @param some what is looked for outside other spans
   * @throws NestingException if they are nested too deeply
   */
  public static void readSome(
      Element into, Source source, SpanGrammar some, Definitions definitions) {
    SpanGrammar all = SpanGrammar.of(definitions.options());
    new SpanReader(into, source, all, definitions, 0).read(into, null, some);
  }

  /**
   * Reads on, up to an end or the end of the text.
   *
   * @param into gets the spans; {@link #tree} returns it while they are read
   * @param stop where to end; null for the end of the text
   * @return whether the end was found; if so, the reader is before it
   */
  boolean read(Element into, @Nullable Stop stop, SpanGrammar grammar) {
    if (levels + outer.size() > MOST_LEVELS) {
      throw new NestingException(origin(at));
    }
    Element before = tree;
    outer.add(before);
    tree = into;
    boolean found = false;
    while (!found && at < text.length()) {
      int next = grammar.next(text, at, stop);
      if (next < 0) {
        if (stop == null) {
          addText(text.length());
        }
        break;
      }
      addText(next);
      if (stop != null && stop.mayBeAt(text, at)) {
        found = stop.accept(this, into);
      }
      if (!found && !grammar.parse(this)) {
        addText(text.offsetByCodePoints(at, 1));
      }
    }
    outer.remove(outer.size() - 1);
    tree = before;
    return found;
  }

  /** The text that is read. */
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

  /** Adds the characters up to an index as text, and goes there. */
  void addText(int end) {
    tree.addText(text.substring(at, end), origin(at));
    at = end;
  }

  /** Adds an element to what is read now. */
  void add(Element element) {
    tree.add(element);
  }

  /** A new element that begins at an index. */
  Element element(Kind kind, String value, int index) {
    return new Element(kind, value, origin(index));
  }

  /** Where a character is in the whole text. */
  int origin(int index) {
    return source.origin(index);
  }

  /** What a tag is read from. */
  Source source() {
    return source;
  }

  /** The element that contains the spans that are read now. */
  Element tree() {
    return tree;
  }

  /** Whether an element of a kind contains what is read now, at any level. */
  boolean isWithin(Kind kind) {
    return tree.is(kind) || outer.stream().anyMatch(element -> element.is(kind));
  }

  /** What is looked for. */
  SpanGrammar grammar() {
    return grammar;
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

  /** Remembers that no link starts at an index, so that it is tried only once. */
  void noLinkAt(int index) {
    failedLinks.set(index);
  }

  /** Whether it is known that no link begins at an index. */
  boolean isNoLink(int index) {
    return failedLinks.get(index);
  }

  /** Whether a link's label could end after an index with its destination in parentheses. */
  boolean isTargetAfter(int index) {
    if (lastTarget == -2) {
      lastTarget = text.lastIndexOf("](");
    }
    return lastTarget >= index;
  }

  /** Whether an extension could end after an index. */
  boolean isEndTagAfter(int index) {
    if (lastEndTag == -2) {
      lastEndTag = text.lastIndexOf("{:/");
    }
    return lastEndTag >= index;
  }

  /**
   * Counts characters that were read in vain, since they are read again.
   *
   * @throws NestingException if it would take too long
   */
  void readInVain(int characters) {
    again += characters;
    if (again > MOST_AGAIN * (text.length() + 10_000L)) {
      throw NestingException.inVain(origin(0));
    }
  }

  /** Remembers that nothing ends struck out text from an index on. */
  void noStrikeFrom(int index) {
    noStrikeFrom = Math.min(noStrikeFrom, index);
  }

  /** Whether it is known that nothing ends struck out text from an index on. */
  boolean isNoStrike(int index) {
    return index >= noStrikeFrom;
  }

  /** Notes that a delimiter of emphasis was not closed. */
  void emphasisFailed() {
    failedEmphasis++;
  }

  /** Whether so many delimiters of emphasis were not closed that the rest is taken as text. */
  boolean givesUpEmphasis() {
    return failedEmphasis >= 1000;
  }
}
