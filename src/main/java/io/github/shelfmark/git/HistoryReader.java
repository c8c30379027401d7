package io.github.shelfmark.git;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of a source. If nothing was committed since the last build, it is read from the
 * file which that build wrote, without loading JGit.
 */
public final class HistoryReader {
  private static final String FILE = "history";

  private final SourceRoots sources;
  private final HistoryFile memory;
  private final String state;
  private final Findings findings;

  /**
   * Makes a reader.
   *
   * @param sources the source directories
   * @param work the directory for files kept between builds
   * @param state identifies the version of the code and, by {@link HeadStamp}, the state of the
   *     repository
   * @param findings receives a finding if the history is missing or incomplete
   */
  public HistoryReader(SourceRoots sources, Path work, String state, Findings findings) {
    this.sources = sources;
    this.memory = new HistoryFile(work.resolve(FILE));
    this.state = state;
    this.findings = findings;
  }

  /**
   * Reads the history. Nothing in the repository is executed or changed, and neither the
   * environment nor the user's configuration has any influence.
   *
   * @param required whether a source without history is a warning
   * @param authors whether authors are needed; if not, the walk may end early
   * @throws IOException if the history cannot be stored, for example on a full disk
   */
  public History read(boolean required, boolean authors) throws IOException {
    Severity severity = required ? Severity.WARNING : Severity.INFO;
    List<GitRoots> trees = GitRoots.of(sources);
    if (trees.isEmpty() || (required && !GitRoots.coverAll(trees, sources))) {
      if (required) {
        report(
            severity,
            trees.isEmpty()
                ? "the source is not in a git repository, so no page says when it was updated"
                : "some source directories are not in a git repository, so their pages do not say"
                    + " when they were updated",
            "Build in a clone, or set \"git: auto\" in site.yml.");
      }
    }
    if (trees.isEmpty()) {
      return History.NONE;
    }
    String key = new Fingerprint().add(state).add(authors).hex();
    Optional<StoredHistory> known = memory.read(key);
    @Nullable StoredHistory kept = known.orElse(null);
    if (kept == null) {
      kept = walk(trees, severity, authors);
      if (kept == null) {
        return History.NONE;
      }
      memory.write(key, kept);
    }
    if (kept.incomplete()) {
      report(
          severity,
          "the git repository is a shallow clone, so some pages do not say when they were updated",
          "Fetch the whole history; with actions/checkout, set \"fetch-depth: 0\".");
    }
    return kept.history();
  }

  private @Nullable StoredHistory walk(List<GitRoots> trees, Severity severity, boolean authors) {
    try {
      if (trees.size() == 1) {
        return RepositoryReader.read(trees.get(0), authors);
      }
      Map<String, Change> changes = new HashMap<>();
      boolean incomplete = false;
      for (GitRoots tree : trees) {
        StoredHistory each = RepositoryReader.read(tree, authors);
        changes.putAll(each.history().changes());
        incomplete |= each.incomplete();
      }
      return new StoredHistory(new History(changes), incomplete);
    } catch (IOException | RuntimeException damaged) {
      // JGit reports damage as either, and some of it as an index out of bounds.
      String reason = String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
      report(
          severity,
          "the git history cannot be read, so no page says when it was updated: " + reason,
          "Run \"git fsck\" for details, or set \"git: false\" in site.yml.");
      return null;
    }
  }

  private void report(Severity severity, String message, String hint) {
    findings.add(new Finding(severity, FindingCode.HISTORY, "", Position.NONE, message, hint));
  }
}
