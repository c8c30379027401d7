package io.github.shelfmark.browser;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A site as the goal serve sends it: pages with its script, and events. What is served is changed
 * by the test instead of by builds.
 */
final class LiveServer implements AutoCloseable {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/shelfmark/serve");
  private static final String MEASURE = "performance.getEntriesByName('shelfmark-update')";

  private record Listener(String page, OutputStream out) {}

  private final Path site;
  private final Map<String, Optional<byte[]>> changed = new ConcurrentHashMap<>();
  private final Map<String, String> marks = new ConcurrentHashMap<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final List<String> hello = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String policy = Sites.policy();
  private final int port;
  private HttpServer server;

  private LiveServer(Path site) {
    this.site = site;
    server = started(0);
    port = server.getAddress().getPort();
  }

  static LiveServer of(Path site) {
    return new LiveServer(site);
  }

  private HttpServer started(int at) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      http.createContext("/", this::answer);
      http.setExecutor(threads);
      http.start();
      return http;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String root() {
    return "http://localhost:" + port + "/";
  }

  String address(String path) {
    return root() + Url.encode(path);
  }

  /** The text of a file as it is now, without the script. */
  String text(String path) {
    return new String(bytes(path).orElseThrow(), StandardCharsets.UTF_8);
  }

  /** Changes a page, and tells those who have it open. */
  void put(String path, String html) {
    changed.put(path, Optional.of(html.getBytes(StandardCharsets.UTF_8)));
    String sent = new String(live(path, bytes(path).orElseThrow()), StandardCharsets.UTF_8);
    tell(path, "page", Json.compact(Map.of("etag", etag(path), "html", sent)));
  }

  /** Changes a file and tells nobody. */
  void hold(String path, byte[] bytes) {
    changed.put(path, Optional.of(bytes));
  }

  /** Removes a page. */
  void remove(String path) {
    changed.put(path, Optional.empty());
    tell(path, "gone", "{}");
  }

  void mark(String path, String mark) {
    marks.put(path, mark);
  }

  /** Sends an event to all, and to those who come later as well if it is about findings. */
  void send(String event, String data) {
    if (event.equals("findings")) {
      hello.clear();
      hello.add(data);
    }
    tell("", event, data);
  }

  /** Opens a page and waits until it listens. */
  void open(Page page, String path) {
    page.setDefaultTimeout(20_000);
    page.navigate(address(path));
    listening(page, path);
  }

  /** Waits until some browser listens to changes of a page. */
  void listening(Page page, String path) {
    page.waitForCondition(
        () -> listeners.stream().anyMatch(listener -> listener.page().equals(path)));
    page.waitForFunction("() => self.shelfmarkLive?.base && shelfmarkLive.written");
    page.evaluate("() => shelfmarkLive.written");
  }

  /** Changes an open page, and waits until the change is there. */
  double update(Page page, String path, String html) {
    Object before = page.evaluate(MEASURE + ".length");
    put(path, html);
    page.waitForFunction("before => " + MEASURE + ".length > before", before);
    return ((Number) page.evaluate(MEASURE + ".at(-1).duration")).doubleValue();
  }

  /** Replaces a part of an open page. */
  double replace(Page page, String path, String part, String by) {
    String html = text(path);
    if (!html.contains(part)) {
      throw new AssertionError(path + " has no " + part);
    }
    return update(page, path, html.replace(part, by));
  }

  void stop() {
    server.stop(0);
    listeners.clear();
  }

  void start() {
    server = started(port);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void tell(String page, String event, String data) {
    listeners.removeIf(
        listener ->
            (page.isEmpty() || listener.page().equals(page)) && !isTold(listener, event, data));
  }

  /** Tells one, who may have gone. */
  private static boolean isTold(Listener listener, String event, String data) {
    try {
      write(listener, event, data);
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static void write(Listener listener, String event, String data) throws IOException {
    String text = "event: " + event + "\ndata: " + data.replace("\n", " ") + "\n\n";
    synchronized (listener.out()) {
      listener.out().write(text.getBytes(StandardCharsets.UTF_8));
      listener.out().flush();
    }
  }

  private Optional<byte[]> bytes(String path) {
    Path file = site.resolve(path);
    return changed.computeIfAbsent(
        path,
        key -> {
          try {
            return Files.isRegularFile(file)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String etag(String path) {
    return bytes(path).map(bytes -> Integer.toHexString(Arrays.hashCode(bytes))).orElse("");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    if (path.equals(".shelfmark/events")) {
      listen(exchange);
      return;
    }
    try (exchange) {
      if (path.startsWith(".shelfmark/")) {
        String name = path.substring(".shelfmark/".length());
        send(exchange, 200, name, Files.readAllBytes(RESOURCES.resolve(name)));
        return;
      }
      String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      boolean found = bytes(page).isPresent();
      String name = found ? page : "404.html";
      byte[] bytes =
          bytes(name).orElseGet(() -> "<p>nothing here".getBytes(StandardCharsets.UTF_8));
      send(exchange, found ? 200 : 404, name, name.endsWith(".html") ? live(name, bytes) : bytes);
    }
  }

  private byte[] live(String name, byte[] bytes) {
    String mark = marks.containsKey(name) ? " data-mark=\"" + marks.get(name) + "\"" : "";
    String script =
        "<script src=\"/.shelfmark/live.js\" data-page=\"%s\" data-etag=\"%s\"%s defer></script>"
            .formatted(name, etag(name), mark);
    String html = new String(bytes, StandardCharsets.UTF_8);
    return (html.contains("<head>")
            ? html.replaceFirst("<head>", "<head>" + script)
            : script + html)
        .getBytes(StandardCharsets.UTF_8);
  }

  private void send(HttpExchange exchange, int status, String name, byte[] bytes)
      throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", SiteServer.type(ending));
    headers.set("Content-Security-Policy", policy);
    headers.set("Cache-Control", "no-cache");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void listen(HttpExchange exchange) throws IOException {
    String page =
        java.net.URLDecoder.decode(
            exchange.getRequestURI().getRawQuery().substring("page=".length()),
            StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    Listener listener = new Listener(page, exchange.getResponseBody());
    listener.out().write("retry: 200\n\n".getBytes(StandardCharsets.UTF_8));
    write(listener, "hello", "{\"etag\":\"" + etag(page) + "\",\"base\":\"/\"}");
    for (String findings : hello) {
      write(listener, "findings", findings);
    }
    listeners.add(listener);
  }
}
