package io.github.shelfmark.init;

import io.github.shelfmark.init.pom.PomChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What has been started.
 *
 * @param written the files that were written
 * @param notes what was left as it is, and why; a sentence each
 * @param toPaste what has to be put into the POM by hand; empty if nothing has
 * @param inPom whether builds of the project know the plugin now
 */
public record Started(
    List<Path> written, List<String> notes, Optional<PomChange> toPaste, boolean inPom) {
  /** Copies the lists. */
  public Started {
    written = List.copyOf(written);
    notes = List.copyOf(notes);
  }
}
