package io.github.shelfmark.sink;

import java.util.List;

/**
 * The changes that a build made in the output directory.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that already had the same bytes
 * @param removed files of an earlier build that this one no longer has
 * @param kept files that would have been removed, but were changed by someone else
 * @param bytes the size of all files together
 */
public record PublishResult(
    int written, int unchanged, int removed, List<String> kept, long bytes) {}
