package io.github.shelfmark.markup.commonmark.tree;

/**
 * A reference to a footnote.
 *
 * @param footnote the footnote
 * @param repetition how many references to it come before this one
 */
public record FootnoteReference(Definitions.Footnote footnote, int repetition) {}
