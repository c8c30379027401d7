package io.github.shelfmark.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Answers one request. */
final class Reply {
  static final String HTML = "text/html; charset=utf-8";

  /** Java copies what is written at once, so long files are written in pieces. */
  private static final int PIECE = 1 << 16;

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    // Pages of other sites may not even show what is served here.
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
  }

  /** A line of text, such as why a request is refused. */
  void text(int status, String line) throws IOException {
    page(status, "text/plain; charset=utf-8", (line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A request that can do harm or cannot be understood, after which the connection ends. */
  void refuse(int status, String line) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    text(status, line);
  }

  /** Contents that no other request will give. */
  void page(int status, String type, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    send(status, bytes, 0, bytes.length);
  }

  /** Another address of this server. */
  void redirect(String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    text(302, path);
  }

  /**
   * A file, or the part of it that is asked for, or that the browser has it.
   *
   * @param tag the tag of the bytes, with quotation marks
   */
  void file(String type, String tag, byte[] bytes) throws IOException {
    Headers request = exchange.getRequestHeaders();
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", tag);
    if (EntityTags.match(request.get("If-None-Match"), tag)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    headers.set("Content-Type", type);
    headers.set("Accept-Ranges", "bytes");
    Optional<ByteRange> range = range(tag, bytes.length);
    if (range.isEmpty()) {
      send(200, bytes, 0, bytes.length);
    } else if (range.get().isSatisfiable()) {
      ByteRange part = range.get();
      headers.set(
          "Content-Range", "bytes " + part.start() + "-" + (part.end() - 1) + "/" + bytes.length);
      send(206, bytes, part.start(), part.end());
    } else {
      headers.set("Content-Range", "bytes */" + bytes.length);
      text(416, "The file has " + bytes.length + " bytes.");
    }
  }

  /** A range counts only for the version that the browser has a part of. */
  private Optional<ByteRange> range(String tag, int length) {
    Headers request = exchange.getRequestHeaders();
    List<String> ranges = request.get("Range");
    String version = request.getFirst("If-Range");
    return isHead() || ranges == null || (version != null && !version.strip().equals(tag))
        ? Optional.empty()
        : ByteRange.of(String.join(",", ranges), length);
  }

  private boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private void send(int status, byte[] bytes, int start, int end) throws IOException {
    if (isHead() || start == end) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(end - start));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, end - start);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = start; i < end; i += PIECE) {
        out.write(bytes, i, Math.min(PIECE, end - i));
      }
    }
  }
}
