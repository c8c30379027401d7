package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.RealPaths;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.WorkDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether source, output and work directory can be what they are named as. A build replaces and
 * deletes files, so this is asked before it touches any: with all symbolic links resolved.
 */
final class DirectoryChecks {
  private static final String OUTPUT = "Set shelfmark.outputDirectory (<outputDirectory>)";
  private static final String WORK = "Set shelfmark.workDirectory (<workDirectory>)";

  private final BuildRequest request;
  private final Findings findings = new Findings();

  private DirectoryChecks(BuildRequest request) {
    this.request = request;
  }

  /** What is wrong with the directories of a request. */
  static Findings check(BuildRequest request) throws IOException {
    DirectoryChecks checks = new DirectoryChecks(request);
    checks.work();
    if (request.sink().isEmpty() && !checks.findings.hasErrors()) {
      checks.output();
    }
    return checks.findings;
  }

  private void work() throws IOException {
    Path work = RealPaths.of(request.work());
    for (SourceRoot root : request.sources().all()) {
      Path source = RealPaths.of(root.directory());
      if (source.startsWith(work)) {
        report(
            "the work directory " + request.work() + relation(work, source) + root.directory(),
            WORK + " to a directory of its own, such as target/shelfmark.");
        return;
      }
    }
    if (linked(request.work(), WORK)) {
      return;
    }
    WorkDirectory.foreign(request.work())
        .ifPresent(
            name ->
                report(
                    "the work directory "
                        + request.work()
                        + (name.isEmpty() ? " is a file" : " has \"" + name + "\", not of ours"),
                    WORK + " to a directory of its own that is empty or does not exist."));
  }

  private void output() {
    Path output = RealPaths.of(request.output());
    Path work = RealPaths.of(request.work());
    if (Files.exists(output) && !Files.isDirectory(output)) {
      report("the output directory " + request.output() + " is a file", OUTPUT + ".");
      return;
    }
    for (SourceRoot root : request.sources().all()) {
      Path source = RealPaths.of(root.directory());
      if (source.startsWith(output)) {
        report(
            "the output directory "
                + request.output()
                + relation(output, source)
                + root.directory(),
            OUTPUT + " to a directory of its own, such as target/site.");
        return;
      }
    }
    if (output.startsWith(work) || work.startsWith(output)) {
      String kind =
          output.equals(work)
              ? " is also the work directory "
              : output.startsWith(work)
                  ? " is in the work directory "
                  : " contains the work directory ";
      report(
          "the output directory " + request.output() + kind + request.work(),
          OUTPUT + " or shelfmark.workDirectory so that neither is in the other.");
      return;
    }
    linked(request.output(), OUTPUT);
  }

  private static String relation(Path directory, Path source) {
    return directory.equals(source)
        ? " is also the source directory "
        : " contains the source directory ";
  }

  /** A link beside the source may have come with it, and then leads where its author wants. */
  private boolean linked(Path directory, String set) {
    boolean linked = RealPaths.isLinkedBeside(directory, request.source());
    if (linked) {
      report(
          directory + " is reached by a symbolic link beside the source " + request.source(),
          set + " to the directory itself, " + RealPaths.of(directory) + ".");
    }
    return linked;
  }

  private void report(String message, String hint) {
    findings.add(Finding.error(FindingCode.DIRECTORIES, "", Position.NONE, message, hint));
  }
}
