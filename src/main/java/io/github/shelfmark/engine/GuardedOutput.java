package io.github.shelfmark.engine;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An output of an extension. What it throws is a finding that names the output. */
final class GuardedOutput implements Output {
  private final Output output;
  private final String path;
  private final String source;
  private final boolean page;
  private volatile @Nullable Throwable failed;

  private GuardedOutput(Output output) {
    this.output = output;
    this.path = output.path();
    this.source = output.source();
    this.page = output.isPage();
  }

  /** An output that may be called without a guard. */
  static Output of(Output output) {
    return Guard.covers(output) ? new GuardedOutput(output) : output;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String key() {
    return Guard.call(
        output::key,
        thrown -> {
          failed = thrown;
          return "";
        });
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public boolean isPage() {
    return page;
  }

  @Override
  public Made make() {
    Throwable before = failed;
    return before == null ? Guard.call(() -> complete(output.make()), this::fail) : fail(before);
  }

  /** The same content; fails where anything in it is null. */
  private static Made complete(Made made) {
    Objects.requireNonNull(made, Guard.NULL);
    return new Made(made.bytes().clone(), List.copyOf(made.findings()));
  }

  private Made fail(Throwable thrown) {
    return new Made(
        new byte[0], List.of(finding("the output \"" + path + "\"", output, source, thrown)));
  }

  private static Finding finding(String what, Object source, String file, Throwable thrown) {
    return Guard.finding(what, source, file, Position.NONE, thrown);
  }

  /**
   * Makes the files of a claimed directory.
   *
   * @param findings gets what an extension throws; what the target throws goes to the caller
   */
  static void make(
      String directory, ClaimedFiles files, ClaimedFiles.Target target, Consumer<Finding> findings)
      throws IOException {
    if (!Guard.covers(files)) {
      files.make(target);
      return;
    }
    Checked checked = new Checked(target);
    Guard.call(
        () -> {
          files.make(checked);
          return true;
        },
        thrown -> {
          if (checked.failed == null) {
            findings.accept(finding("the directory \"" + directory + "\"", files, "", thrown));
          }
          return false;
        });
    IOException failed = checked.failed;
    if (failed != null) {
      throw failed;
    }
  }

  /** A target that remembers that it could not be written to, which is no error of an extension. */
  private static final class Checked implements ClaimedFiles.Target {
    private final ClaimedFiles.Target target;
    private volatile @Nullable IOException failed;

    Checked(ClaimedFiles.Target target) {
      this.target = target;
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
      try {
        target.write(path, bytes);
      } catch (IOException e) {
        failed = e;
        throw e;
      } catch (UncheckedIOException e) {
        failed = e.getCause();
        throw e;
      }
    }
  }
}
