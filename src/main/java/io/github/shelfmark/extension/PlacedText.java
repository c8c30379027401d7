package io.github.shelfmark.extension;

/**
 * A text in an author's file.
 *
 * @param text the text
 * @param place where it starts
 */
public record PlacedText(String text, Place place) {}
