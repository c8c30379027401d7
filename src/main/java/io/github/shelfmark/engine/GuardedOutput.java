package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.finding.Position;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An output of an extension. What it throws is a finding that names the output. */
final class GuardedOutput implements Output {
  private final Output output;
  private final String path;
  private volatile @Nullable Throwable failed;

  private GuardedOutput(String path, Output output) {
    this.path = path;
    this.output = output;
  }

  /**
   * An output that may be called without a guard.
   *
   * @param path the path with which it was announced
   */
  static Output of(String path, Output output) {
    return Guard.covers(output) ? new GuardedOutput(path, output) : output;
  }

  /** Calls the output; what it throws is reported when it is made. */
  private <T> T call(Callable<T> code, T otherwise) {
    return Guard.call(
        code,
        thrown -> {
          failed = thrown;
          return otherwise;
        });
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String key() {
    return call(output::key, "");
  }

  @Override
  public String source() {
    return call(output::source, "");
  }

  @Override
  public String redirect() {
    return call(output::redirect, "");
  }

  @Override
  public boolean isPage() {
    return call(output::isPage, false);
  }

  @Override
  public Optional<String> twin() {
    return call(output::twin, Optional.empty());
  }

  @Override
  public List<String> madeOf() {
    return call(output::madeOf, List.of());
  }

  @Override
  public boolean isSlow() {
    return call(output::isSlow, false);
  }

  @Override
  public Made make() {
    Throwable before = failed;
    return before == null ? Guard.call(() -> complete(output.make()), this::fail) : fail(before);
  }

  /** The same content; fails where anything in it is null. */
  private static Made complete(Made made) {
    Objects.requireNonNull(made, Guard.NULL);
    Objects.requireNonNull(made.text(), Guard.NULL);
    return new Made(
        made.bytes().clone(),
        List.copyOf(made.findings()),
        made.text(),
        made.twin().map(byte[]::clone));
  }

  private Made fail(Throwable thrown) {
    String what = "the output \"" + path + "\"";
    return new Made(
        new byte[0], List.of(Guard.finding(what, output, source(), Position.NONE, thrown)));
  }
}
