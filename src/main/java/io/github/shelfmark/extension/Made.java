package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The content of an output.
 *
 * @param bytes the content of the file; not to be changed
 * @param findings what is wrong with it; also reported by later builds that keep the output
 * @param text what it gives to the search; empty if it is not to be found
 * @param twin the content of its {@linkplain Output#twin twin}; empty if there is none; not to be
 *     changed
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Made(
    byte[] bytes, List<Finding> findings, Optional<PageText> text, Optional<byte[]> twin) {
  /** Content that the search does not find. */
  public Made(byte[] bytes, List<Finding> findings) {
    this(bytes, findings, Optional.empty(), Optional.empty());
  }

  /** Content without findings. */
  public static Made of(byte[] bytes) {
    return new Made(bytes, List.of());
  }

  /** The same content, which the search finds by a text. */
  public Made foundBy(PageText found) {
    return new Made(bytes, findings, Optional.of(found), twin);
  }

  /** The same content with a twin. */
  public Made withTwin(byte[] markdown) {
    return new Made(bytes, findings, text, Optional.of(markdown));
  }
}
