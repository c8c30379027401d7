package io.github.shelfmark.diagram;

import java.util.Optional;
import java.util.Set;

/** Where drawings are kept between builds, by digests of their texts. Shared between threads. */
public interface DiagramStore {
  /** A drawing; empty if there is none, or it is damaged. */
  Optional<Drawing> read(String digest);

  /** Keeps a drawing. */
  void write(String digest, Drawing drawing);

  /** Removes all drawings but some. */
  void keepOnly(Set<String> digests);
}
