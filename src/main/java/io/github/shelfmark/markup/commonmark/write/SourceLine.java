package io.github.shelfmark.markup.commonmark.write;

/**
 * A line as its author wrote it.
 *
 * @param text the line without what its containers take of it
 * @param index where it stands in the source
 */
public record SourceLine(String text, int index) {}
