package io.github.shelfmark;

import io.github.shelfmark.sink.LiveSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds one site again and again, and keeps in memory what it knows of it between builds.
 *
 * <pre>{@code
 * try (BuildSession session = BuildSession.open(sink)) {
 *   session.build(request, FileChanges.ALL);
 *   // post.md has been saved
 *   session.preview(Set.of(post));
 *   session.build(request, FileChanges.of(Set.of(post)));
 * }
 * }</pre>
 */
public final class BuildSession implements AutoCloseable {
  private final LiveSink sink;

  private BuildSession(LiveSink sink) {
    this.sink = sink;
  }

  /**
   * A session without builds.
   *
   * @param sink gets the site
   */
  public static BuildSession open(LiveSink sink) {
    return new BuildSession(sink);
  }

  /**
   * Builds what could have changed since the last build. Pages that have errors stay as they were,
   * all others are published. Another call waits for the end of this one.
   *
   * @param request what to build; its sink and its records are those of the session
   * @param changes the files that have changed since the last build began
   * @return what was found and done; {@code published} says that there are no errors
   * @throws IOException if the work directory cannot be written
   * @throws java.util.concurrent.CancellationException if {@link #cancel} was called meanwhile
   */
  public BuildReport build(BuildRequest request, FileChanges changes) throws IOException {
    return Shelfmark.build(request.into(sink));
  }

  /**
   * Makes the pages of documents of which only the text has changed, by what the last build knows.
   * Takes milliseconds and does not wait for a running build. What else the change reaches is
   * known after {@link #build} alone.
   *
   * @param changed absolute paths of files
   * @return the pages that were made; empty if the change could be anything else
   */
  public List<Preview> preview(Set<Path> changed) {
    return List.of();
  }

  /** Ends a running build as soon as possible, because another one will follow. */
  public void cancel() {}

  /** What the last build knows of a page; empty if it is of no document. */
  public Optional<SitePage> page(String output) {
    return Optional.empty();
  }

  /** Files outside of the sources that the last build has looked at, absolute. */
  public Set<Path> watched() {
    return Set.of();
  }

  @Override
  public void close() {}
}
