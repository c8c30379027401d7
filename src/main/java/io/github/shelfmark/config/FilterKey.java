package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;

/**
 * The name of a value of the build that documents may show, as {@code filter} chooses it.
 *
 * @param name its name, such as {@code project.version}
 * @param position where the configuration file has it; {@link Position#NONE} for one of the POM or
 *     the command line
 */
public record FilterKey(String name, Position position) {}
