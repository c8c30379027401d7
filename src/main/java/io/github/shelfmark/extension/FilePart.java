package io.github.shelfmark.extension;

import java.util.function.IntUnaryOperator;

/**
 * Lines of a file that a document shows.
 *
 * @param file the file
 * @param text the lines, each with a line feed at its end
 * @param line gives for a line of the text, from 1, the line of the file
 */
public record FilePart(ProjectFile file, String text, IntUnaryOperator line) {}
