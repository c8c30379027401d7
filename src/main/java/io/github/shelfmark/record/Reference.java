package io.github.shelfmark.record;

import io.github.shelfmark.finding.Position;

/**
 * A link whose target can be checked only when all outputs of a build have been made: one to an
 * anchor, or to a file that another tool writes.
 *
 * @param file the source path of the document that has the link
 * @param position the link's place in that file
 * @param output the file that it leads to, relative to the output directory
 * @param fragment the anchor as written, without its {@code #}; empty if there is none
 */
public record Reference(String file, Position position, String output, String fragment) {}
