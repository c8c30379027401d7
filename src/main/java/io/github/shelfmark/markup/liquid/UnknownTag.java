package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Position;

/**
 * An unknown tag and its position.
 *
 * @param name its name
 * @param file the file that contains it
 * @param position the position in the file
 */
public record UnknownTag(String name, String file, Position position) {}
