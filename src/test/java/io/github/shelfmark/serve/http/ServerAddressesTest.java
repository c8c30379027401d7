package io.github.shelfmark.serve.http;

import static io.github.shelfmark.serve.http.RawClient.body;
import static io.github.shelfmark.serve.http.RawClient.get;
import static io.github.shelfmark.serve.http.RawClient.header;
import static io.github.shelfmark.serve.http.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the server listens, which names it has, and below which path the site lies. */
class ServerAddressesTest {
  private static final String PAGE = "<!DOCTYPE html><head><title>x</title>";

  private final MemoryPages pages =
      new MemoryPages().with("index.html", PAGE).with("guide/index.html", PAGE);

  private PreviewServer start(int port, String base, String... hosts) throws IOException {
    return PreviewServer.start(new ServerSettings(port, base, Set.of(hosts)), pages);
  }

  @Test
  void aTakenPortIsPassedOver() throws IOException {
    try (PreviewServer first = start(0, "");
        PreviewServer second = start(first.address().getPort(), "")) {
      int taken = first.address().getPort();
      assertThat(second.address().getPort()).isBetween(taken + 1, taken + 20);
      assertThat(status(get(second.address().getPort(), "/"))).isEqualTo(200);
    }
  }

  @Test
  void aPortIsFreeAtTheEnd() throws IOException {
    PreviewServer first = start(0, "");
    int port = first.address().getPort();
    assertThat(status(get(port, "/"))).isEqualTo(200);
    first.close();

    try (PreviewServer second = start(port, "")) {
      assertThat(second.address().getPort()).isEqualTo(port);
    }
  }

  @Test
  void onlyThisMachineReachesIt() throws IOException {
    try (PreviewServer server = start(0, "")) {
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        for (InetAddress address : network.inetAddresses().toList()) {
          if (!address.isLoopbackAddress()) {
            InetSocketAddress outside = new InetSocketAddress(address, server.address().getPort());
            assertThatThrownBy(
                    () -> {
                      try (Socket socket = new Socket()) {
                        socket.connect(outside, 2000);
                      }
                    })
                .isInstanceOf(IOException.class);
          }
        }
      }
    }
  }

  @Test
  void bothAddressesOfLocalhostAnswer() throws IOException {
    byte[] one = new byte[16];
    one[15] = 1;
    InetAddress six = InetAddress.getByAddress(one);
    try (PreviewServer server = start(0, "");
        Socket socket = connect(six, server.address().getPort())) {
      if (socket.isConnected()) {
        socket
            .getOutputStream()
            .write("GET / HTTP/1.0\r\nHost: [::1]\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 200");
      }
    }
  }

  /** A socket that is not connected where the machine has no such address. */
  private static Socket connect(InetAddress address, int port) throws IOException {
    try (ServerSocket bound = new ServerSocket(0, 1, address)) {
      return bound.isBound() ? new Socket(address, port) : new Socket();
    } catch (IOException none) {
      return new Socket();
    }
  }

  @Test
  void othersNamesAreRefusedWithAHint() throws IOException {
    try (PreviewServer server = start(0, "", "my-machine")) {
      int port = server.address().getPort();
      String refused =
          RawClient.send(port, "GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\n\r\n");
      assertThat(status(refused)).isEqualTo(403);
      assertThat(body(refused)).contains("evil.example").contains("parameter hosts");
      assertThat(header(refused, "Content-Type")).startsWith("text/plain");

      assertThat(status(RawClient.send(port, "GET / HTTP/1.1\r\nHost: my-machine\r\n\r\n")))
          .isEqualTo(200);
      assertThat(status(RawClient.send(port, "GET / HTTP/1.1\r\n\r\n"))).isEqualTo(400);
      assertThat(
              status(
                  RawClient.send(
                      port, "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")))
          .isEqualTo(400);
      assertThat(status(get(port, "http://evil.example/"))).isEqualTo(403);
      assertThat(status(get(port, "http://localhost:" + port + "/guide/"))).isEqualTo(200);
    }
  }

  @Test
  void theSiteLiesBelowItsBase() throws IOException {
    try (PreviewServer server = start(0, "docs/v 1/")) {
      int port = server.address().getPort();
      assertThat(server.address().getRawPath()).isEqualTo("/docs/v%201/");
      assertThat(body(get(port, "/docs/v%201/guide/"))).contains("data-page=\"guide/index.html\"");
      assertThat(header(get(port, "/docs/v%201/guide"), "Location"))
          .isEqualTo("/docs/v%201/guide/");
      assertThat(header(get(port, "/"), "Location")).isEqualTo("/docs/v%201/");
      assertThat(header(get(port, "/docs/v%201"), "Location")).isEqualTo("/docs/v%201/");

      String outside = get(port, "/guide/");
      assertThat(status(outside)).isEqualTo(404);
      assertThat(body(outside)).contains("href=\"/docs/v%201/\"").doesNotContain("<script");
    }
  }

  @Test
  void settingsAreBroughtIntoOneFormOrRefused() {
    assertThat(new ServerSettings(0, "/", Set.of()).base()).isEmpty();
    assertThat(new ServerSettings(0, "", Set.of(" ", "HTTP://My-Machine:8000/x")).hosts())
        .containsExactly("my-machine:8000");
    assertThatThrownBy(() -> new ServerSettings(70_000, "", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ServerSettings(0, "/a/../b", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ServerSettings(0, "a//b", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
