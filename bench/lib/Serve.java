import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** Serves a directory on the loopback interface, compressed, and prints the port. */
final class Serve {
  private static final Map<String, String> TYPES =
      Map.of(".js", "text/javascript", ".css", "text/css", ".svg", "image/svg+xml");

  private Serve() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            Path sent = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean found = sent.startsWith(root) && Files.isRegularFile(sent);
            exchange.getResponseHeaders().set("Content-Type", type(sent.toString()));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000");
            exchange.sendResponseHeaders(found ? 200 : 404, 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
              out.write(found ? Files.readAllBytes(sent) : new byte[0]);
            }
          }
        });
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
    System.out.println(server.getAddress().getPort());
  }

  private static String type(String name) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    String known = URLConnection.guessContentTypeFromName(name);
    return TYPES.getOrDefault(
        ending, known == null ? "text/html" : known.equals("text/html") ? "text/html; charset=utf-8" : known);
  }
}
