package io.github.shelfmark.theme;

/**
 * A file of the theme that pages load.
 *
 * @param output where it is written, relative to the output directory; the names of style sheets
 *     and scripts contain a digest of their content, so that browsers can cache them forever
 * @param bytes its content; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Only passed on, never compared.
public record Asset(String output, byte[] bytes) {}
