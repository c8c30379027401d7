package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.text.BuildValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names in a text stand for: the definitions of links, footnotes and abbreviations in it, of
 * which the first one for a label counts, the values of the build, and the ids that its author gave
 * to headings and directives.
 */
public final class Definitions {
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, Footnote> footnotes = new HashMap<>();
  private final List<Footnote> referenced = new ArrayList<>();
  private final Abbreviations abbreviations = new Abbreviations();
  private final List<String> ids = new ArrayList<>();
  private final BuildValues values;
  private final boolean dollars;

  /** Of a text that shows no values of the build. */
  public Definitions() {
    this(BuildValues.NONE, false);
  }

  /**
   * Of a text without definitions yet.
   *
   * @param dollars whether dollar signs begin formulas
   */
  public Definitions(BuildValues values, boolean dollars) {
    this.values = values;
    this.dollars = dollars;
  }

  /** Whether dollar signs in the text begin formulas. */
  public boolean dollars() {
    return dollars;
  }

  /** The values of the build that the text may show. */
  public BuildValues values() {
    return values;
  }

  /** The abbreviations. */
  public Abbreviations abbreviations() {
    return abbreviations;
  }

  /** A footnote and the references to it. */
  public static final class Footnote {
    private final FootnoteBlock block;
    private int references;
    private int ordinal;

    private Footnote(FootnoteBlock block) {
      this.block = block;
    }

    /** Its text. */
    public FootnoteBlock block() {
      return block;
    }

    /** Its label as it is written. */
    public String label() {
      return block.label();
    }

    /** How many references there are. */
    public int references() {
      return references;
    }

    /** Its number, from 1 in the order of first references. */
    public int ordinal() {
      return ordinal;
    }
  }

  /** Adds a link unless the label has one. */
  public void add(String label, Link link) {
    links.putIfAbsent(normalise(label), link);
  }

  /** Adds a footnote unless its label has one. */
  public void add(FootnoteBlock block) {
    footnotes.putIfAbsent(normalise(block.label()), new Footnote(block));
  }

  /** Says that the author gave an element an id; an empty one is none. */
  public void reserve(String id) {
    if (!id.isEmpty()) {
      ids.add(id);
    }
  }

  /** The ids that the author gave to elements, from top to bottom. */
  public List<String> ids() {
    return ids;
  }

  /** Whether any link is defined. */
  public boolean hasLinks() {
    return !links.isEmpty();
  }

  /** Whether any footnote is defined. */
  public boolean hasFootnotes() {
    return !footnotes.isEmpty();
  }

  /** The link of a label; null if there is none. */
  public @Nullable Link link(String label) {
    return links.get(normalise(label));
  }

  /** Counts a reference to a footnote; null if there is no footnote with the label. */
  public @Nullable FootnoteReference refer(String label) {
    Footnote footnote = footnotes.get(normalise(label));
    if (footnote == null) {
      return null;
    }
    if (footnote.references == 0) {
      referenced.add(footnote);
      footnote.ordinal = referenced.size();
    }
    return new FootnoteReference(footnote, footnote.references++);
  }

  /** The footnotes with references, in the order of the first ones. */
  public List<Footnote> referenced() {
    return referenced;
  }

  /** Labels match in any case and with any white space (CommonMark 0.31, 4.7). */
  static String normalise(String label) {
    StringBuilder text = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n') {
        space = !text.isEmpty();
      } else {
        if (space) {
          text.append(' ');
          space = false;
        }
        text.append(c);
      }
    }
    // Letters with more than two cases need both conversions to compare equal.
    return text.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
