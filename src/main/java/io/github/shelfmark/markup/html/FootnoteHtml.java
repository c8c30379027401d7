package io.github.shelfmark.markup.html;

import io.github.shelfmark.text.Html;

/**
 * The markup of footnotes that both readers of Markdown write: kramdown's. Ids have a colon, which
 * no heading's id has, so they never clash. Names are written as they are: callers escape them.
 */
public final class FootnoteHtml {
  /** Begins the notes, up to the attributes of their list. */
  public static final String START = "<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol";

  /** Ends the notes. */
  public static final String END = "</ol>\n</div>\n";

  /** The block file of the theme that shows notes at their marks. */
  public static final String BLOCK = "footnotes";

  private FootnoteHtml() {}

  /**
   * Writes a reference to a note.
   *
   * @param number the note's number as readers see it
   * @param repetition how many references to the same note are before this one
   */
  public static void reference(String name, int number, int repetition, Html html) {
    html.raw("<sup id=\"");
    referenceId(name, repetition, html);
    html.raw("\" role=\"doc-noteref\"><a href=\"#fn:").raw(name);
    html.raw("\" class=\"footnote\" rel=\"footnote\">").raw(number).raw("</a></sup>");
  }

  /** Begins a note. */
  public static void startOfNote(String name, Html html) {
    html.raw("<li id=\"fn:").raw(name).raw("\" role=\"doc-endnote\">\n");
  }

  /**
   * Writes the link from a note back to a reference.
   *
   * @param arrow what it shows, as markup
   * @param repetition how many references to the same note are before that one
   */
  public static void backLink(String name, int repetition, String arrow, Html html) {
    html.raw("<a href=\"#");
    referenceId(name, repetition, html);
    html.raw("\" class=\"reversefootnote\" role=\"doc-backlink\">").raw(arrow);
    if (repetition > 0) {
      html.raw("<sup>").raw(repetition + 1).raw("</sup>");
    }
    html.raw("</a>");
  }

  private static void referenceId(String name, int repetition, Html html) {
    html.raw("fnref:").raw(name);
    if (repetition > 0) {
      html.raw(':').raw(repetition);
    }
  }
}
