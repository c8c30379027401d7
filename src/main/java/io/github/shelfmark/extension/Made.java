package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * The content of an output.
 *
 * @param bytes the content of the file; not to be changed
 * @param findings what is wrong with it; also reported by later builds that keep the output
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Made(byte[] bytes, List<Finding> findings) {
  /** Content without findings. */
  public static Made of(byte[] bytes) {
    return new Made(bytes, List.of());
  }
}
