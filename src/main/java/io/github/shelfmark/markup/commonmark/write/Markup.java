package io.github.shelfmark.markup.commonmark.write;

/**
 * What the written HTML looks like where more than one form is right.
 *
 * @param alignmentClasses whether the alignment of a cell is a class instead of a style, which
 *     strict content security policies forbid
 * @param emptyHeaderCells whether a header cell without text is a plain cell, so that screen
 *     readers announce no header
 * @param figures whether an image with a title that is alone in its paragraph is a figure with a
 *     caption
 * @param formulas whether blocks of code in the language {@code math} are formulas
 */
public record Markup(
    boolean alignmentClasses, boolean emptyHeaderCells, boolean figures, boolean formulas) {
  /** The form in the examples of the specifications. */
  public static final Markup SPECIFICATION = new Markup(false, false, false, false);

  /** The form that the theme has styles for. */
  public static final Markup THEME = new Markup(true, true, true, true);
}
