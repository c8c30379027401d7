package io.github.shelfmark.extension;

/**
 * A heading of a rendered body.
 *
 * @param level 1 to 6
 * @param id the anchor's name; empty if the heading has none
 * @param text the heading's text without markup
 */
public record Heading(int level, String id, String text) {}
