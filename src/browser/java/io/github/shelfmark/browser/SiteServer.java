package io.github.shelfmark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A static web server as described in the manual, with the policy in every response. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("xml", "application/xml"));

  private final Path site;
  private final String base;
  private final Duration delay;
  private final String policy = Sites.policy();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private SiteServer(Path site, String base, Duration delay) throws IOException {
    this.site = site;
    this.base = base;
    this.delay = delay;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves a site at the root. */
  static SiteServer of(Path site) {
    return of(site, "/");
  }

  /** Serves a site below a path with a leading and trailing slash. */
  static SiteServer of(Path site, String base) {
    return started(site, base, Duration.ZERO);
  }

  /** Serves a site whose scripts, pictures and fonts are delayed. */
  static SiteServer slow(Path site, Duration delay) {
    return started(site, "/", delay);
  }

  private static SiteServer started(Path site, String base, Duration delay) {
    try {
      return new SiteServer(site, base, delay);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The media type of files with an ending. */
  static String type(String ending) {
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  /** The URL of the site's root, with a trailing slash. */
  String root() {
    return "http://localhost:" + server.getAddress().getPort() + base;
  }

  /** The URL of a page. */
  String address(String page) {
    return root() + Url.encode(page);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath());
      boolean found = Files.isRegularFile(file);
      Path sent = found ? file : site.resolve("404.html");
      String name = sent.getFileName().toString();
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (!delay.isZero() && !ending.equals("html") && !ending.equals("css")) {
        Thread.sleep(delay.toMillis());
      }
      byte[] bytes = Files.readAllBytes(sent);
      exchange.getResponseHeaders().set("Content-Type", type(ending));
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The file for a path; for a path outside the site, a file that does not exist. */
  private Path file(String path) {
    Path nothing = site.resolve(".nothing");
    if (!path.startsWith(base)) {
      return nothing;
    }
    Path file = site.resolve(path.substring(base.length())).normalize();
    Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
    return page.startsWith(site) ? page : nothing;
  }
}
