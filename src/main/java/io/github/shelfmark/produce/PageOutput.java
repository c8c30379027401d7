package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of a site.
 *
 * @param path its output path
 * @param source the document it is made of; empty if there is none
 * @param digest gives its {@link #key}
 * @param page makes it
 * @param second gives the path of its twin
 */
record PageOutput(
    String path,
    String source,
    Supplier<String> digest,
    Supplier<Made> page,
    Supplier<Optional<String>> second)
    implements Output {
  /** A page without a twin. */
  PageOutput(String path, String source, Supplier<String> digest, Supplier<Made> page) {
    this(path, source, digest, page, Optional::empty);
  }

  @Override
  public Optional<String> twin() {
    return second.get();
  }

  @Override
  public String key() {
    return digest.get();
  }

  @Override
  public boolean isPage() {
    return true;
  }

  @Override
  public Made make() {
    return page.get();
  }
}
