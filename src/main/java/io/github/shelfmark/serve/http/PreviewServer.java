package io.github.shelfmark.serve.http;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Serves a site to browsers on this machine, and tells them what changes.
 *
 * <p>All methods may be called by any thread and return at once.
 */
public final class PreviewServer implements AutoCloseable {
  private final ServerSettings settings;

  private PreviewServer(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts to listen.
   *
   * @throws IOException if no port is free; the message says which were tried
   */
  public static PreviewServer start(ServerSettings settings, Pages pages) throws IOException {
    return new PreviewServer(settings);
  }

  /** The address of the site, such as {@code http://localhost:4000/docs/}. */
  public URI address() {
    return URI.create("http://localhost:" + settings.port() + settings.base() + "/");
  }

  /** The paths in the site of the pages that browsers have open. */
  public Set<String> open() {
    return Set.of();
  }

  /** A file is new, or has other bytes than before. */
  public void changed(String path) {}

  /** The site no longer has a file. */
  public void removed(String path) {}

  /** What is wrong with the site now. */
  public void findings(List<ShownFinding> errors, int warnings) {}

  /** A build that takes long has begun or ended. */
  public void building(boolean on) {}

  /** Ends all connections and threads, and frees the port. */
  @Override
  public void close() {}
}
