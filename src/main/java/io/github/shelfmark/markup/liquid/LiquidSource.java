package io.github.shelfmark.markup.liquid;

/**
 * A template's text and its origin.
 *
 * @param file its path, for findings
 * @param text the text
 * @param firstLine the line in the file on which the text starts
 */
public record LiquidSource(String file, String text, int firstLine) {}
