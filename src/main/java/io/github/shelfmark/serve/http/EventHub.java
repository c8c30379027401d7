package io.github.shelfmark.serve.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Tells browsers what changes. No method but {@link #answer} waits for anything. */
final class EventHub {
  /** Browsers have at most six connections to a host, so this is for several of them. */
  private static final int MOST_STREAMS = 64;

  /** Larger pages do not come with their events: a browser that reads slowly would hold them. */
  private static final int MOST_BYTES = 256 * 1024;

  private final SiteFiles site;
  private final Versions versions;
  private final Workers workers;
  private final String home;
  private final List<EventStream> streams = new CopyOnWriteArrayList<>();
  private volatile String findings = EventText.findings(List.of(), 0);
  private volatile boolean building;
  private volatile boolean closed;

  /**
   * No browsers yet.
   *
   * @param home the path at which the site begins, with a slash at its end
   */
  EventHub(SiteFiles site, Versions versions, Workers workers, String home) {
    this.site = site;
    this.versions = versions;
    this.workers = workers;
    this.home = home;
  }

  /** Answers a browser that asks for events, until it or the server ends. */
  void answer(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
    if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      reply.refuse(405, "Events can be read, and nothing else.");
      return;
    }
    if (!isOwnPage(exchange)) {
      reply.refuse(403, "Events are for the pages of this server, not for those of others.");
      return;
    }
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String page = SiteFiles.candidates(query.getOrDefault("page", "")).get(0);
    String missing = SiteFiles.candidates(query.getOrDefault("missing", page)).get(0);
    if (!query.containsKey("page") || !RequestPath.isFile(page) || !RequestPath.isFile(missing)) {
      reply.refuse(400, "Which page is it? Events are those of one page.");
      return;
    }
    // A page that is not there may come under any name that its address means.
    boolean waits = query.containsKey("missing") || site.now(page).isEmpty();
    EventStream stream =
        new EventStream(page, waits ? Set.copyOf(SiteFiles.candidates(missing)) : Set.of());
    for (EventKind kind : List.of(EventKind.HELLO, EventKind.FINDINGS, EventKind.BUILDING)) {
      stream.pending().add(kind);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    workers.endless();
    add(stream);
    try {
      exchange.sendResponseHeaders(200, 0);
      stream.run(exchange.getResponseBody(), (kind, batch) -> text(stream, kind, batch.files()));
    } finally {
      streams.remove(stream);
    }
  }

  /** Other sites could read from the events what is written in drafts. */
  private static boolean isOwnPage(HttpExchange exchange) {
    String fetched = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    String host = exchange.getRequestHeaders().getFirst("Host");
    return (fetched == null || fetched.equals("same-origin") || fetched.equals("none"))
        && (origin == null || HostRule.isSame(origin, host));
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> values = new HashMap<>();
    for (String part : raw == null ? new String[0] : raw.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String value = part.substring(equals + 1).replace('+', ' ').replace(" ", "%20");
        // What cannot be decoded is no path.
        values.put(
            part.substring(0, equals), RequestPath.decode(value, 0, value.length()).orElse("/"));
      }
    }
    return values;
  }

  private synchronized void add(EventStream stream) throws InterruptedException {
    if (closed) {
      throw new InterruptedException();
    }
    if (streams.size() >= MOST_STREAMS) {
      EventStream oldest =
          streams.stream()
              .filter(other -> other.page().equals(stream.page()))
              .findFirst()
              .orElse(streams.get(0));
      streams.remove(oldest);
      oldest.end();
    }
    // Mostly a browser has left another page for this one.
    streams.forEach(other -> other.pending().probe());
    streams.add(stream);
  }

  private String text(EventStream stream, EventKind kind, Set<String> files)
      throws InterruptedException {
    return switch (kind) {
      case HELLO -> EventText.of(kind, hello(shown(stream).map(Shown::tag).orElse("")));
      case PAGE -> EventText.of(kind, page(shown(stream)));
      case GONE -> EventText.of(kind, Map.of());
      case FILE -> {
        StringBuilder text = new StringBuilder();
        for (String path : files.isEmpty() ? Set.of("") : files) {
          text.append(EventText.of(kind, Map.of("path", path)));
        }
        yield text.toString();
      }
      case FINDINGS -> EventText.of(kind, findings);
      case BUILDING -> EventText.of(kind, Map.of("on", building));
    };
  }

  private Map<String, Object> hello(String tag) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("etag", tag);
    data.put("base", home);
    return data;
  }

  /** A page comes with its event, because asking for it takes longer than making it. */
  private Map<String, Object> page(Optional<Shown> shown) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("etag", shown.map(Shown::tag).orElse(""));
    shown
        .filter(page -> page.bytes().length <= MOST_BYTES)
        .ifPresent(page -> data.put("html", page.html(site.mark(page.path()))));
    return data;
  }

  /** A file that a browser would get now. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
  private record Shown(String path, byte[] bytes, Versions.Version version) {
    String tag() {
      return version.tag();
    }

    String html(Optional<PageMark> mark) {
      ScriptTag script = new ScriptTag(path, tag(), mark, Optional.empty());
      byte[] sent = version.head() < 0 ? bytes : script.in(bytes, version.head());
      return new String(sent, StandardCharsets.UTF_8);
    }
  }

  /** What the browser would get now; empty if there is nothing. */
  private Optional<Shown> shown(EventStream stream) throws InterruptedException {
    List<String> paths = new ArrayList<>(stream.missing());
    paths.add(stream.page());
    for (String path : paths) {
      Optional<byte[]> file = site.now(path);
      if (file.isPresent()) {
        return Optional.of(new Shown(path, file.get(), versions.of(path, file.get())));
      }
    }
    return Optional.empty();
  }

  /** The paths of the pages that browsers have open or wait for. */
  Set<String> open() {
    Set<String> open = site.awaited();
    for (EventStream stream : streams) {
      open.add(stream.page());
      open.addAll(stream.missing());
    }
    return Set.copyOf(open);
  }

  void changed(String path) {
    boolean file = !ContentTypes.isPage(path) && !path.startsWith("shelfmark/");
    for (EventStream stream : streams) {
      if (stream.shows(path)) {
        stream.pending().add(EventKind.PAGE);
      } else if (file) {
        stream.pending().addFile(path);
      }
    }
  }

  void removed(String path) {
    versions.forget(path);
    boolean file = !ContentTypes.isPage(path) && !path.startsWith("shelfmark/");
    for (EventStream stream : streams) {
      if (stream.page().equals(path)) {
        stream.pending().add(EventKind.GONE);
      } else if (file) {
        stream.pending().addFile(path);
      }
    }
  }

  void findings(List<ShownFinding> errors, int warnings) {
    String next = EventText.findings(errors, warnings);
    if (!next.equals(findings)) {
      findings = next;
      tellAll(EventKind.FINDINGS);
    }
  }

  void building(boolean on) {
    if (building != on) {
      building = on;
      tellAll(EventKind.BUILDING);
    }
  }

  private void tellAll(EventKind kind) {
    streams.forEach(stream -> stream.pending().add(kind));
  }

  synchronized void close() {
    closed = true;
    streams.forEach(EventStream::end);
  }
}
