package io.github.shelfmark.git;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a source: from the last build's memory where nothing was committed since,
 * and then without even loading the library.
 */
public final class HistoryReader {
  private static final String FILE = "history";

  private final Path source;
  private final HistoryFile memory;
  private final String state;
  private final Findings findings;

  /**
   * Makes a reader.
   *
   * @param source the source directory
   * @param work the directory for what is kept between builds
   * @param state tells the code, and what {@link HeadStamp} says of the repository, from others
   * @param findings told when there is no history, or not all of it
   */
  public HistoryReader(Path source, Path work, String state, Findings findings) {
    this.source = source;
    this.memory = new HistoryFile(work.resolve(FILE));
    this.state = state;
    this.findings = findings;
  }

  /**
   * Reads the history. Nothing of the repository is run or changed, and neither environment nor the
   * user's configuration have a say in it.
   *
   * @param required whether a source without history deserves a warning
   * @param authors whether authors are wanted; when not, the walk may end early
   * @throws IOException when the history cannot be kept, such as on a full disk
   */
  public History read(boolean required, boolean authors) throws IOException {
    Severity severity = required ? Severity.WARNING : Severity.INFO;
    Optional<WorkTree> tree = WorkTree.around(source);
    if (tree.isEmpty()) {
      if (required) {
        tell(
            severity,
            "the source is not in a git repository, so no page says when it was updated",
            "Build it in a clone, or say \"git: auto\" in site.yml.");
      }
      return History.NONE;
    }
    String key = new Fingerprint().add(state).add(authors).hex();
    Optional<HistoryFile.Kept> known = memory.read(key);
    HistoryFile.@Nullable Kept kept = known.orElse(null);
    if (kept == null) {
      kept = walk(tree.get(), severity, authors);
      if (kept == null) {
        return History.NONE;
      }
      memory.write(key, kept);
    }
    if (kept.incomplete()) {
      tell(
          severity,
          "the git repository is a shallow clone, so some pages do not say when they were updated",
          "Clone all of it; with actions/checkout, say \"fetch-depth: 0\".");
    }
    return kept.history();
  }

  private HistoryFile.@Nullable Kept walk(WorkTree tree, Severity severity, boolean authors) {
    try {
      return RepositoryReader.read(tree, authors);
    } catch (IOException | RuntimeException damaged) {
      // The library tells of damage in either way, and of some as an index out of bounds.
      String reason = String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
      tell(
          severity,
          "the git history cannot be read, so no page says when it was updated: " + reason,
          "See what \"git fsck\" says, or say \"git: false\" in site.yml.");
      return null;
    }
  }

  private void tell(Severity severity, String message, String hint) {
    findings.add(new Finding(severity, FindingCode.HISTORY, "", Position.NONE, message, hint));
  }
}
