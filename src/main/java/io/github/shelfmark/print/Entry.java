package io.github.shelfmark.print;

/**
 * A heading of a document for paper.
 *
 * @param level from 1, the level of the topmost pages
 * @param id the id that leads to it
 * @param title its text
 * @param part the number of the part that it is in
 * @param head whether it is the title of that part
 */
public record Entry(int level, String id, String title, int part, boolean head) {}
