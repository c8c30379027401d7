package io.github.shelfmark.search;

/**
 * A section that results can be limited to.
 *
 * @param title what readers call it
 * @param parent the index of the section that holds it, which comes before it; -1 if none does
 */
public record SearchSection(String title, int parent) {}
