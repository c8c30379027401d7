package io.github.shelfmark.sass;

import io.github.shelfmark.finding.Position;

/**
 * What is wrong with a style sheet, or what it warns of itself.
 *
 * @param error whether nothing could be made of it
 * @param path the file it is in, below the source directory; empty if that is unknown
 * @param place where in the text of that file
 */
public record SassProblem(boolean error, String path, Position place, String message) {}
