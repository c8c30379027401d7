package io.github.shelfmark.theme;

/**
 * A file of the theme that pages load.
 *
 * @param output where it is written, relative to the output directory; the names of style sheets
 *     and scripts carry a fingerprint of their content, so that they can be cached for ever
 * @param bytes its content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Asset(String output, byte[] bytes) {}
