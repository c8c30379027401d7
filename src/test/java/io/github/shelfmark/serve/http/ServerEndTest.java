package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ServerEndTest {
  /** The names that Java gives to threads of its server. */
  private static final List<String> NAMES =
      List.of("shelfmark-serve-", "HTTP-Dispatcher", "idle-timeout-task", "req-rsp-timeout-task");

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> NAMES.stream().anyMatch(thread.getName()::startsWith))
        .toList();
  }

  @Test
  void noThreadStays() throws Exception {
    List<Thread> before = threads();
    MemoryPages pages = new MemoryPages().with("index.html", "<head>x");
    pages.files.put("large.bin", new byte[20_000_000]);
    PreviewServer server = PreviewServer.start(new ServerSettings(0, "", Set.of()), pages);
    int port = server.address().getPort();
    try (EventReader events = new EventReader(port, "page=index.html");
        Socket halfSent = open(port, "GET / HT");
        Socket halfRead =
            open(port, "GET /large.bin HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")) {
      events.next();
      assertThat(halfRead.getInputStream().read()).isPositive();
      assertThat(halfSent.isConnected()).isTrue();
      assertThat(threads()).allMatch(Thread::isDaemon);
      List<Thread> own = threads().stream().filter(thread -> !before.contains(thread)).toList();
      assertThat(own).isNotEmpty();

      server.close();

      for (Thread thread : own) {
        thread.join(TimeUnit.SECONDS.toMillis(30));
      }
      assertThat(own).noneMatch(Thread::isAlive);
    }
  }

  @Test
  void anEndedServerEndsAgain() throws IOException {
    PreviewServer server =
        PreviewServer.start(new ServerSettings(0, "", Set.of()), new MemoryPages());
    server.close();
    server.close();
    server.changed("index.html");
    assertThat(server.open()).isEmpty();
  }

  private static Socket open(int port, String start) throws IOException {
    Socket socket = RawClient.connect(port);
    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
