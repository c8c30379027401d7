package io.github.shelfmark.toml;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * The top level of a TOML text as plain values.
 *
 * @param values strings, booleans, {@code Long}, {@code Double}, lists, and maps with string keys
 *     in the order of the text; dates and times are strings as they are written
 * @param positions the position of each key of the top level
 */
public record TomlTable(Map<String, Object> values, Map<String, Position> positions) {}
