package io.github.shelfmark.serve.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Reads events as a browser does, without its reconnecting. */
final class EventReader implements AutoCloseable {
  private final Socket socket;
  private final BufferedReader in;
  private final StringBuilder head = new StringBuilder();

  EventReader(int port, String query) throws IOException {
    socket = RawClient.connect(port);
    String request =
        "GET /.shelfmark/events?" + query + " HTTP/1.0\r\nHost: localhost:" + port + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The headers, once the first event has been read. */
  String head() {
    return head.toString();
  }

  /** The next event: its name, a space, its data. */
  String next() throws IOException {
    String name = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring(7);
      } else if (line.startsWith("data: ")) {
        return name + " " + line.substring(6);
      } else {
        head.append(line).append('\n');
      }
    }
    throw new IOException("the stream has ended");
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
