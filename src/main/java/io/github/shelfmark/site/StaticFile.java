package io.github.shelfmark.site;

import java.nio.file.Path;

/**
 * A file that is copied byte for byte.
 *
 * @param path source path relative to the source directory, {@code /} between names
 * @param file where it is
 * @param output where it is copied to, relative to the output directory
 */
public record StaticFile(String path, Path file, String output) {}
