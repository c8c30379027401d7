package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * The content of an output.
 *
 * @param bytes the content of the file; not to be changed
 * @param findings what is wrong with it, which is reported again when it is kept
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Made(byte[] bytes, List<Finding> findings) {
  /** Content with which nothing is wrong. */
  public static Made of(byte[] bytes) {
    return new Made(bytes, List.of());
  }
}
