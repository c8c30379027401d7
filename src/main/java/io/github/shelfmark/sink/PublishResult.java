package io.github.shelfmark.sink;

import java.util.List;

/**
 * What publishing changed in the output directory.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that were already there, byte for byte
 * @param removed files of an earlier build that this one no longer has
 * @param kept files that would have been removed, but somebody has changed them since
 * @param bytes the size of all files together
 */
public record PublishResult(
    int written, int unchanged, int removed, List<String> kept, long bytes) {}
