package io.github.shelfmark.engine;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The files of a directory that an extension has claimed. What it throws is reported. */
final class GuardedFiles implements ClaimedFiles {
  private final String directory;
  private final ClaimedFiles files;
  private final Findings findings;

  private GuardedFiles(String directory, ClaimedFiles files, Findings findings) {
    this.directory = directory;
    this.files = files;
    this.findings = findings;
  }

  /**
   * Files that may be made without a guard.
   *
   * @param directory the claimed directory
   * @param findings gets what an extension throws
   */
  static ClaimedFiles of(String directory, ClaimedFiles files, Findings findings) {
    return Guard.covers(files) ? new GuardedFiles(directory, files, findings) : files;
  }

  @Override
  public void make(Target target) throws IOException {
    Watched watched = new Watched(target);
    Guard.call(
        () -> {
          files.make(watched);
          return true;
        },
        thrown -> {
          if (watched.failed == null) {
            String what = "the directory \"" + directory + "\"";
            findings.add(Guard.finding(what, files, "", Position.NONE, thrown));
          }
          return false;
        });
    IOException failed = watched.failed;
    if (failed != null) {
      throw failed;
    }
  }

  /** Remembers that the target could not be written to, which is no error of the extension. */
  private static final class Watched implements Target {
    private final Target target;
    private volatile @Nullable IOException failed;

    Watched(Target target) {
      this.target = target;
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
      try {
        target.write(path, bytes);
      } catch (IOException e) {
        failed = e;
        throw e;
      }
    }
  }
}
