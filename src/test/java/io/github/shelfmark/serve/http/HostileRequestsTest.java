package io.github.shelfmark.serve.http;

import static io.github.shelfmark.serve.http.RawClient.get;
import static io.github.shelfmark.serve.http.RawClient.header;
import static io.github.shelfmark.serve.http.RawClient.send;
import static io.github.shelfmark.serve.http.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
  private static final int STALLED = 200;

  private final MemoryPages pages = new MemoryPages().with("index.html", "<head>x");
  private PreviewServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(new ServerSettings(0, "", Set.of()), pages);
    port = server.address().getPort();
  }

  @AfterEach
  void theServerStillAnswers() throws IOException {
    assertThat(status(get(port, "/"))).isEqualTo(200);
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%00",
        "/a%00.html",
        "/..%5c..%5cwindows",
        "/%c0%ae%c0%ae/",
        "/%",
        "/%zz",
        "/%ff",
        "/a\\b",
        "/\u00ff",
        "/a|b",
        "/.shelfmark/%2e%2e/index.html",
        "/.shelfmark/..%2findex.html",
        "/a\u0001b",
        "/%0d%0aX:y"
      })
  void pathsThatLeadOutAreRefused(String target) throws IOException {
    String answer = get(port, target);

    assertThat(status(answer)).isEqualTo(400);
    assertThat(header(answer, "X")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "CONNECT"})
  void filesAreOnlyRead(String method) throws IOException {
    String answer =
        send(port, method + " / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody");

    assertThat(status(answer)).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void anyBytesAreRefusedOrAnswered() throws IOException {
    Random random = new Random(17);
    String[] parts = {
      "GET",
      "HEAD",
      "POST",
      " ",
      " ",
      "/",
      "/",
      "//",
      "..",
      "%2e",
      "%",
      "%00",
      "\\",
      "?",
      "#",
      "HTTP/1.1",
      "HTTP/1.0",
      "HTTP/9",
      "\r\n",
      "\r\n",
      "\n",
      "\r",
      "Host: localhost",
      "Host: x",
      "Range: bytes=0-",
      "Range: bytes=9-1",
      "If-None-Match: *",
      "Content-Length: 5",
      "Content-Length: -1",
      "Transfer-Encoding: chunked",
      "Expect: 100-continue",
      ": ",
      "\0",
      "é",
      ".shelfmark/",
      "events?page=",
      "live.js",
      "index.html",
      "http://",
      "evil.example",
      "*"
    };
    for (int i = 0; i < 600; i++) {
      StringBuilder request = new StringBuilder(random.nextBoolean() ? "GET /" : "");
      for (int k = random.nextInt(20); k > 0; k--) {
        request.append(parts[random.nextInt(parts.length)]);
      }
      if (random.nextBoolean()) {
        request.append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      }
      assertThat(status(send(port, request.toString())))
          .as(request.toString())
          .isIn(0, 100, 200, 302, 304, 206, 400, 403, 404, 405, 416, 501);
    }
  }

  @Test
  void manyAndLongHeadersEnd() throws IOException {
    String start = "GET / HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(status(send(port, start + "X: y\r\n".repeat(100_000) + "\r\n"))).isIn(0, 400);
    assertThat(status(send(port, start + "X: " + "y".repeat(2_000_000) + "\r\n\r\n"))).isIn(0, 400);
    assertThat(status(get(port, "/" + "a".repeat(100_000)))).isEqualTo(400);
  }

  @Test
  void whoSendsSlowlyHindersNobody() throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < STALLED; i++) {
        sockets.add(stalled("GET / HT"));
        sockets.add(stalled(""));
      }
      assertThat(status(get(port, "/"))).isEqualTo(200);
    } finally {
      close(sockets);
    }
  }

  @Test
  void whoReadsSlowlyHindersNobody() throws IOException {
    pages.files.put("large.bin", new byte[20_000_000]);
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < STALLED; i++) {
        sockets.add(stalled("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n"));
      }
      assertThat(status(get(port, "/"))).isEqualTo(200);
    } finally {
      close(sockets);
    }
  }

  private Socket stalled(String start) throws IOException {
    Socket socket = RawClient.connect(port);
    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
