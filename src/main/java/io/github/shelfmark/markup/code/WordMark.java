package io.github.shelfmark.markup.code;

/**
 * A text that is marked wherever it is in a block.
 *
 * @param kind {@link LineKind#MARK}, {@link LineKind#INS} or {@link LineKind#DEL}
 * @param text the text; not empty
 */
record WordMark(LineKind kind, String text) {}
