package io.github.shelfmark.markup.commonmark.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where a link or an image leads.
 *
 * @param destination the destination, escapes and entities resolved
 * @param title its title; null for none
 * @param index where the destination starts in the source; -1 if it is not written there
 */
public record Link(String destination, @Nullable String title, int index) {}
