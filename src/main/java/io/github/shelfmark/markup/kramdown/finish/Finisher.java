package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.span.SpanGrammar;
import io.github.shelfmark.markup.kramdown.span.SpanReader;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finishes a tree of blocks: reads their spans and gives everything its attributes. */
public final class Finisher {
  private final Definitions definitions;
  private final SpanGrammar grammar;

  private Finisher(Definitions definitions, SpanGrammar grammar) {
    this.definitions = definitions;
    this.grammar = grammar;
  }

  /**
   * Finishes a tree and its footnotes.
   *
   * @param root the blocks
   * @param definitions what the text defines
   */
  public static void finish(Element root, Definitions definitions) {
    finish(root, definitions, SpanGrammar.of(definitions.options()));
  }

  /**
   * As {@link #finish(Element, Definitions)}, looking for some spans only.
   *
   * @param grammar what is looked for
   */
  public static void finish(Element root, Definitions definitions, SpanGrammar grammar) {
    Finisher finisher = new Finisher(definitions, grammar);
    finisher.finish(root);
    for (Footnote footnote : definitions.footnotes().values()) {
      finisher.finish(footnote.content());
    }
    if (!definitions.abbreviations().isEmpty()) {
      Abbreviations abbreviations = new Abbreviations(definitions.abbreviations().keySet());
      abbreviations.replaceIn(root);
      definitions.footnotes().values().forEach(note -> abbreviations.replaceIn(note.content()));
    }
    if (definitions.options().gfm()) {
      GfmBreaks.mark(root, definitions.options().hardWrap());
    }
  }

  /**
   * Finishes one block and nothing else, where only a part of the text is needed.
   *
   * @param block the block
   * @param definitions what the text defines
   */
  public static void finishAlone(Element block, Definitions definitions) {
    Element holder = new Element(Kind.ROOT, block.origin());
    holder.add(block);
    new Finisher(definitions, SpanGrammar.of(definitions.options())).finish(holder);
  }

  private void finish(Element element) {
    List<Element> finished = new ArrayList<>(element.children().size());
    boolean afterBlank = false;
    for (Element child : element.children()) {
      switch (child.kind()) {
        case RAW_TEXT -> {
          Element spans = new Element(child.kind(), child.origin());
          SpanReader.read(spans, child.raw().build(), grammar, definitions);
          finished.addAll(spans.children());
        }
        case BOUNDARY -> definitions.applyAttributes(child);
        case BLANK -> {
          if (!afterBlank) {
            finished.add(child);
          }
        }
        default -> {
          finish(child);
          definitions.applyAttributes(child);
          if (child.is(Kind.HEADER) || child.is(Kind.DT)) {
            child.detail().plain = PlainText.of(child);
          }
          finished.add(child);
        }
      }
      afterBlank = child.is(Kind.BLANK) || (afterBlank && child.is(Kind.BOUNDARY));
    }
    element.setChildren(finished);
  }
}
