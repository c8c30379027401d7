package io.github.shelfmark.diagram;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Drawings of builds that follow each other in one process. */
public final class StoredInMemory implements DiagramStore {
  private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();

  /** Has no drawings yet. */
  public StoredInMemory() {}

  @Override
  public Optional<Drawing> read(String digest) {
    return Optional.ofNullable(drawings.get(digest));
  }

  @Override
  public void write(String digest, Drawing drawing) {
    drawings.put(digest, drawing);
  }

  @Override
  public void keepOnly(Set<String> digests) {
    drawings.keySet().retainAll(digests);
  }
}
