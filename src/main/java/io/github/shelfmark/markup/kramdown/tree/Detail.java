package io.github.shelfmark.markup.kramdown.tree;

import java.util.List;
import java.util.Map;

/** Properties that only some kinds of elements have. */
public final class Detail {
  /** A heading's level, 1 to 6. */
  public int level;

  /** A code block's language, with what follows it; empty if there is none. */
  public String language = "";

  /** How an HTML element's content is read. */
  public ContentModel model = ContentModel.SPAN;

  /** Whether an HTML tag closed itself. */
  public boolean closed;

  /** Whether a definition's first paragraph keeps its tags. */
  public boolean firstAsParagraph;

  /** A table's alignments, one a column; empty for none. */
  public List<String> alignment = List.of();

  /** Where the values of an HTML element's links begin in the whole text, by attribute. */
  public Map<String, Integer> linkOrigins = Map.of();

  /** Which output raw text is for; all when empty. */
  public List<String> outputs = List.of();

  /** A heading's or term's text without markup, once it is known; an entity's character. */
  public String plain = "";

  /** A heading as it was written, where its id is made of that. */
  public String written = "";

  /** The type of the alert that a quote is, such as {@code note}; its marker is not in it. */
  public String alert = "";

  Detail() {}
}
