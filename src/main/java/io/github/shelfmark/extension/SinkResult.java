package io.github.shelfmark.extension;

import java.util.List;

/**
 * What a build changed where its outputs go.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that were already there, byte for byte
 * @param removed files of an earlier build that this one no longer has
 * @param kept paths of files that would have been removed, but were changed since
 * @param bytes the size of all files together, in bytes
 */
public record SinkResult(int written, int unchanged, int removed, List<String> kept, long bytes) {}
