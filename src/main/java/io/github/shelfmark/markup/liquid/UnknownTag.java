package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Position;

/**
 * A tag that nobody knows, and where it stands.
 *
 * @param name its name
 * @param file the file it stands in
 * @param position where in the file
 */
public record UnknownTag(String name, String file, Position position) {}
