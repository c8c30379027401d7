package io.github.shelfmark.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Serves a site to browsers on this machine, and tells them what changes.
 *
 * <p>All methods may be called by any thread. All but {@link #close} return at once.
 */
public final class PreviewServer implements AutoCloseable {
  /** How long a browser waits for a file that a running build may make. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * Java's server reads these when it is loaded. Events are small and must not wait for more to
   * send; who takes longer than some seconds to send a request is no browser; and connections may
   * not use up the files that a build can open.
   */
  private static final Map<String, String> JAVA_SETTINGS =
      Map.of(
          "sun.net.httpserver.nodelay", "true",
          "sun.net.httpserver.maxReqTime", "15",
          "jdk.httpserver.maxConnections", "1000");

  private final List<HttpServer> servers;
  private final Workers workers;
  private final EventHub events;
  private final URI address;

  private PreviewServer(List<HttpServer> servers, ServerSettings settings, Pages pages) {
    int port = servers.get(0).getAddress().getPort();
    String home = settings.base() + "/";
    SiteFiles site = new SiteFiles(pages, PATIENCE);
    Versions versions = new Versions();
    this.servers = servers;
    this.workers = new Workers();
    this.events = new EventHub(site, versions, workers, home);
    this.address = URI.create("http://localhost:" + port + home);
    RequestPath base = RequestPath.of(home).orElseThrow();
    HostRule hosts = new HostRule(port, settings.hosts());
    RequestHandler handler = new RequestHandler(hosts, base, site, versions, events);
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(workers);
    }
  }

  /**
   * Starts to listen, on the loopback addresses alone.
   *
   * @param pages the site; asked from now on
   * @throws IOException if no port is free; the message says which were tried
   */
  public static PreviewServer start(ServerSettings settings, Pages pages) throws IOException {
    JAVA_SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
    PreviewServer server = new PreviewServer(Ports.bind(settings.port()), settings, pages);
    server.listen();
    return server;
  }

  /** The threads that wait for requests are daemons only if their maker is one. */
  private void listen() throws IOException {
    Thread maker =
        new Thread(() -> servers.forEach(HttpServer::start), "shelfmark-serve-http-start");
    maker.setDaemon(true);
    maker.start();
    try {
      maker.join();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The address of the site, such as {@code http://localhost:4000/docs/}. */
  public URI address() {
    return address;
  }

  /**
   * The paths in the site of the pages that browsers have open or wait for, also of pages that they
   * have asked for and that are not there.
   */
  public Set<String> open() {
    return events.open();
  }

  /** A file is new, or has other bytes than before. */
  public void changed(String path) {
    events.changed(path);
  }

  /** The site no longer has a file. */
  public void removed(String path) {
    events.removed(path);
  }

  /**
   * What is wrong with the site now.
   *
   * @param errors the errors, the most important ones first; browsers show 50 of them
   * @param warnings how many warnings there are
   */
  public void findings(List<ShownFinding> errors, int warnings) {
    events.findings(errors, warnings);
  }

  /** A build that takes long has begun or ended. */
  public void building(boolean on) {
    events.building(on);
  }

  /** Ends all connections and threads, and frees the port. */
  @Override
  public void close() {
    events.close();
    servers.forEach(server -> server.stop(0));
    workers.close();
  }
}
