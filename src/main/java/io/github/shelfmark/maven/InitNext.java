package io.github.shelfmark.maven;

import io.github.shelfmark.init.Started;
import io.github.shelfmark.init.pom.PomChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do after {@code init}: paragraphs, of which only the first line has the log's prefix, so
 * that what is to be copied can be.
 *
 * @param source the directory with the documents
 */
record InitNext(InitCommands commands, Path source, Started started) {
  /** The paragraphs, at least one. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    started.toPaste().map(this::paste).ifPresent(paragraphs::add);
    boolean pomWritten =
        started.written().stream().anyMatch(file -> file.equals(commands.pomFile()));
    boolean said = commands.isSourceTyped() && !pomWritten;
    paragraphs.add(
        "To see the site while you write, run\n\n    "
            + commands.command("serve", started.inPom(), said ? source : null)
            + "\n");
    if (!commands.hasPom() && !pomWritten) {
      paragraphs.add("With -Dpom=true, init writes a pom.xml as well, for \"mvn site\".");
    }
    return paragraphs;
  }

  private String paste(PomChange change) {
    return "To build the site with the project, put this into <"
        + change.into()
        + "> in "
        + commands.shown(commands.pomFile())
        + ", or run init with -Dpom=true:\n\n"
        + change.lines().indent(4);
  }
}
