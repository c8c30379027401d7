package io.github.shelfmark.serve.http;

import static io.github.shelfmark.serve.http.RawClient.body;
import static io.github.shelfmark.serve.http.RawClient.get;
import static io.github.shelfmark.serve.http.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.text.Json;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerEventsTest {
  private final MemoryPages pages =
      new MemoryPages().with("index.html", "<head>one").with("a/index.html", "<head>a");

  private final List<EventReader> readers = new ArrayList<>();
  private PreviewServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(new ServerSettings(0, "docs", Set.of()), pages);
    port = server.address().getPort();
  }

  @AfterEach
  void end() throws IOException {
    for (EventReader reader : readers) {
      reader.close();
    }
    server.close();
  }

  private EventReader open(String query) throws IOException {
    EventReader reader = new EventReader(port, query);
    readers.add(reader);
    return reader;
  }

  /** A browser that has read what it is told first. */
  private EventReader opened(String page) throws IOException {
    EventReader reader = open("page=" + page);
    for (int i = 0; i < 3; i++) {
      reader.next();
    }
    return reader;
  }

  private String tag(String path) {
    return pages.tag(path);
  }

  /** The event of a page, which brings what a browser would get that asks for it. */
  private String event(String path) throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("etag", tag(path));
    data.put("html", body(get(port, "/docs/" + path)));
    return "page " + Json.compact(data);
  }

  @Test
  void aBrowserIsToldWhatThereIs() throws IOException {
    server.building(true);
    EventReader reader = open("page=index.html");

    assertThat(reader.next())
        .isEqualTo("hello {\"etag\":\"" + tag("index.html") + "\",\"base\":\"/docs/\"}");
    assertThat(reader.next()).isEqualTo("findings {\"errors\":[],\"warnings\":0,\"more\":0}");
    assertThat(reader.next()).isEqualTo("building {\"on\":true}");
    assertThat(reader.head()).contains("text/event-stream").contains("no-cache");
    assertThat(open("page=nothing.html").next()).startsWith("hello {\"etag\":\"\",");
  }

  @Test
  void onlyItsOwnPageConcernsABrowser() throws IOException {
    EventReader reader = opened("index.html");
    pages.with("a/index.html", "<head>b").with("index.html", "<head>two");
    server.changed("a/index.html");
    server.changed("shelfmark/index.bin");
    server.changed("index.html");

    assertThat(reader.next()).isEqualTo(event("index.html"));
    pages.files.remove("index.html");
    server.removed("index.html");
    assertThat(reader.next()).isEqualTo("gone {}");
  }

  @Test
  void aLargePageIsAskedFor() throws IOException {
    EventReader reader = opened("index.html");
    pages.with("index.html", "<head>" + "x".repeat(300_000));
    server.changed("index.html");

    assertThat(reader.next()).isEqualTo("page {\"etag\":\"" + tag("index.html") + "\"}");
  }

  @Test
  void filesConcernAllBrowsers() throws IOException {
    EventReader one = opened("index.html");
    EventReader two = opened("a/index.html");
    server.changed("img/a\n\u00fc.png");

    assertThat(one.next()).isEqualTo("file {\"path\":\"img/a\\n\u00fc.png\"}");
    assertThat(two.next()).isEqualTo("file {\"path\":\"img/a\\n\u00fc.png\"}");
  }

  @Test
  void findingsAreToldWhenTheyChange() throws IOException {
    EventReader reader = opened("index.html");
    ShownFinding error =
        new ShownFinding(Severity.ERROR, "bad", "a.md", 1, 0, "wrong", "", List.of(), "");
    server.findings(List.of(error), 0);
    assertThat(reader.next()).contains("\"message\":\"wrong\"");

    server.findings(List.of(error), 0);
    server.findings(List.of(), 7);
    assertThat(reader.next()).contains("\"errors\":[],\"warnings\":7");
  }

  @Test
  void whoWaitsForAPageHearsOfIt() throws IOException {
    pages.with("404.html", "<head>lost");
    EventReader reader = open("page=404.html&missing=new");
    assertThat(reader.next()).contains(tag("404.html"));
    reader.next();
    reader.next();
    assertThat(server.open()).contains("404.html", "new", "new.html", "new/index.html");

    pages.with("new/index.html", "<head>new");
    server.changed("new/index.html");
    assertThat(reader.next()).isEqualTo(event("new/index.html"));
  }

  @Test
  void aPageThatIsNotThereComesUnderAnyOfItsNames() throws IOException {
    EventReader reader = opened("guide/new");
    EventReader directory = opened("guide/new/");
    pages.with("guide/new/index.html", "<head>new");
    server.changed("guide/new/index.html");
    String event = event("guide/new/index.html");

    assertThat(reader.next()).isEqualTo(event);
    assertThat(directory.next()).isEqualTo(event);
  }

  @Test
  void aClosedPageIsNoLongerOpen() throws IOException {
    EventReader first = opened("index.html");
    assertThat(server.open()).containsExactly("index.html");
    first.close();
    opened("a/index.html");

    awaitUntil(() -> server.open().equals(Set.of("a/index.html")));
  }

  @Test
  void thereAreNotMoreStreamsThanBrowsersNeed() throws IOException {
    for (int i = 0; i < 80; i++) {
      opened("p" + i + ".html");
    }

    awaitUntil(() -> !server.open().contains("p15.html"));
    assertThat(server.open()).contains("p79.html", "p16.html").doesNotContain("p0.html");
    assertThat(status(get(port, "/docs/"))).isEqualTo(200);
  }

  @Test
  void aBrowserThatDoesNotReadHindersNobody() throws IOException {
    EventReader sleeping = open("page=a/index.html");
    EventReader reader = opened("index.html");
    String longName = "x".repeat(3000);
    for (int round = 0; round < 50; round++) {
      for (int i = 0; i < 400; i++) {
        server.changed("a" + i + longName + ".png");
      }
    }
    server.changed("index.html");

    String last = reader.next();
    while (!last.startsWith("page ")) {
      last = reader.next();
    }
    assertThat(server.open()).contains("a/index.html");
    sleeping.close();
  }

  @Test
  void otherSitesCannotReadEvents() throws IOException {
    String events = "/.shelfmark/events?page=index.html";

    assertThat(status(get(port, events, "Origin: http://evil.example"))).isEqualTo(403);
    assertThat(status(get(port, events, "Origin: null"))).isEqualTo(403);
    assertThat(status(get(port, events, "Origin: http://localhost:1"))).isEqualTo(403);
    assertThat(status(get(port, events, "Sec-Fetch-Site: cross-site"))).isEqualTo(403);
    assertThat(status(get(port, events, "Sec-Fetch-Site: same-site"))).isEqualTo(403);
    try (Socket socket = RawClient.connect(port)) {
      List<String> lines =
          List.of(
              "GET " + events + " HTTP/1.1",
              "Host: localhost:" + port,
              "Origin: http://localhost:" + port,
              "Sec-Fetch-Site: same-origin");
      String own = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(own.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
    }
  }

  private static void awaitUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
