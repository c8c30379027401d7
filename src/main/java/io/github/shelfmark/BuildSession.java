package io.github.shelfmark;

import io.github.shelfmark.engine.LiveBuilds;
import io.github.shelfmark.record.ChangedFileException;
import io.github.shelfmark.sink.LiveSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Builds one site again and again, and keeps in memory what it knows of it between builds.
 *
 * <pre>{@code
 * BuildSession session = BuildSession.open(sink);
 * session.build(request, FileChanges.ALL);
 * // post.md has been saved
 * session.preview(Set.of(post));
 * session.build(request, FileChanges.of(Set.of(post)));
 * }</pre>
 */
public final class BuildSession {
  private final LiveSink sink;
  private final LiveBuilds builds = new LiveBuilds();

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
   * @throws CancellationException if {@link #cancel} was called meanwhile, or a file has changed
   *     that the build had read
   */
  public synchronized BuildReport build(BuildRequest request, FileChanges changes)
      throws IOException {
    BuildRequest live = request.into(sink);
    sink.begin();
    try {
      return Shelfmark.build(request.threads(), () -> builds.next(live, changes));
    } catch (ChangedFileException e) {
      CancellationException cancelled = new CancellationException(e.getMessage());
      cancelled.initCause(e);
      throw cancelled;
    } finally {
      sink.end();
    }
  }

  /**
   * Makes the pages of documents of which only the text has changed, by what the last build knows.
   * Takes milliseconds and does not wait for a running build. What else the change reaches is known
   * after {@link #build} alone.
   *
   * @param changed absolute paths of files
   * @return the pages that were made; empty if the change could be anything else
   */
  public List<Preview> preview(Set<Path> changed) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Under Maven, libraries find their own classes only through the plugin's class loader.
    thread.setContextClassLoader(BuildSession.class.getClassLoader());
    try {
      return builds.preview(changed, sink::preview);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Ends a running build as soon as possible, because another one will follow. */
  public void cancel() {
    builds.cancel();
  }

  /** What the newest build knows of a page; empty if it is of no document. */
  public Optional<SitePage> page(String output) {
    return builds.page(output);
  }

  /** Files outside of the sources that the last build has looked at, absolute. */
  public Set<Path> watched() {
    return builds.watched();
  }
}
