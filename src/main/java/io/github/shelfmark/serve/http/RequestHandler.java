package io.github.shelfmark.serve.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.serve.http.SiteFiles.Found;
import io.github.shelfmark.serve.http.Versions.Version;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Answers requests: refuses what it has to, and finds what is asked for. */
final class RequestHandler implements HttpHandler {
  private static final String NOT_FOUND = "404.html";
  private static final String EVENTS = "events";

  private final HostRule hosts;
  private final RequestPath base;
  private final SiteFiles site;
  private final Versions versions;
  private final EventHub events;
  private final OwnFiles own = new OwnFiles();

  RequestHandler(
      HostRule hosts, RequestPath base, SiteFiles site, Versions versions, EventHub events) {
    this.hosts = hosts;
    this.base = base;
    this.site = site;
    this.versions = versions;
    this.events = events;
  }

  /**
   * Answers a request.
   *
   * @throws IOException if the browser has gone or the answer is no longer wanted; Java's server
   *     then forgets the connection, which it does not do for an exchange that is just closed
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Reply reply = new Reply(exchange);
    try {
      answer(exchange, reply);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      reply.refuse(500, "The server failed: " + Printable.of(e.toString()));
    }
    exchange.close();
  }

  private void answer(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
    URI uri = exchange.getRequestURI();
    List<String> host = exchange.getRequestHeaders().get("Host");
    if (host == null || host.size() != 1) {
      reply.refuse(400, "A request names the host that it asks, once.");
      return;
    }
    String asked = uri.isAbsolute() ? String.valueOf(uri.getRawAuthority()) : host.get(0).strip();
    if (!hosts.allows(host.get(0).strip()) || !hosts.allows(asked)) {
      reply.refuse(403, refusal(asked));
      return;
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      reply.refuse(405, "Files can be read here, and nothing else.");
      return;
    }
    Optional<RequestPath> path = RequestPath.of(pathOf(uri));
    if (path.isEmpty()) {
      reply.refuse(400, "This is not the address of a file.");
    } else if (path.get().text().startsWith(OwnFiles.ROOT.substring(1))) {
      own(exchange, reply, path.get().text().substring(OwnFiles.ROOT.length() - 1));
    } else {
      Optional<RequestPath> inSite = path.get().below(base);
      if (inSite.isPresent() && (path.get().directory() || !inSite.get().names().isEmpty())) {
        site(exchange, reply, inSite.get());
      } else if (inSite.isPresent() || path.get().names().isEmpty()) {
        reply.redirect(home());
      } else {
        reply.page(404, Reply.HTML, PlainPage.outside(home()));
      }
    }
  }

  /** The path as it was sent; two slashes at its start do not begin the name of a host here. */
  private static String pathOf(URI uri) {
    String target = uri.isAbsolute() ? uri.getRawPath() : uri.toString();
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '?' || target.charAt(i) == '#') {
        return target.substring(0, i);
      }
    }
    return target;
  }

  private static String refusal(String host) {
    String shown = Printable.of(host.length() > 100 ? host.substring(0, 100) + "…" : host);
    return "This server does not answer to the name \""
        + shown
        + "\", so that other sites cannot read what it shows. If the name is yours,"
        + " add it to the parameter hosts of the goal serve.";
  }

  private String home() {
    return base.encoded() + "/";
  }

  private void own(HttpExchange exchange, Reply reply, String name)
      throws IOException, InterruptedException {
    Optional<byte[]> file = own.file(name);
    if (name.equals(EVENTS)) {
      events.answer(exchange, reply);
    } else if (file.isPresent()) {
      String path = OwnFiles.ROOT + name;
      String tag = '"' + versions.of(path, file.get()).tag() + '"';
      reply.file(ContentTypes.of(name), tag, file.get());
    } else {
      reply.text(404, "There is no such file.");
    }
  }

  private void site(HttpExchange exchange, Reply reply, RequestPath address)
      throws IOException, InterruptedException {
    Optional<Found> found = site.find(address);
    if (found.isEmpty()) {
      missing(reply, address.text());
    } else if (found.get().bytes().isEmpty()) {
      String query = exchange.getRequestURI().getRawQuery();
      boolean plain = query != null && query.chars().allMatch(c -> c > ' ' && c < 0x7F);
      reply.redirect(base.encoded() + address.encoded() + "/" + (plain ? "?" + query : ""));
    } else {
      file(reply, found.get().path(), found.get().bytes().get());
    }
  }

  private void file(Reply reply, String path, byte[] bytes) throws IOException {
    Version version = versions.of(path, bytes);
    String type = ContentTypes.of(path);
    if (version.head() < 0) {
      reply.file(type, '"' + version.tag() + '"', bytes);
      return;
    }
    ScriptTag script = new ScriptTag(path, version.tag(), site.mark(path), Optional.empty());
    reply.file(type, script.sentTag(), script.in(bytes, version.head()));
  }

  private void missing(Reply reply, String path) throws IOException, InterruptedException {
    Optional<byte[]> page = site.now(NOT_FOUND);
    String tag = page.map(bytes -> versions.of(NOT_FOUND, bytes).tag()).orElse("");
    int head = page.map(bytes -> versions.of(NOT_FOUND, bytes).head()).orElse(-1);
    String shown = path.isEmpty() ? "index.html" : path;
    ScriptTag script = new ScriptTag(NOT_FOUND, tag, Optional.empty(), Optional.of(shown));
    if (page.isEmpty()) {
      reply.page(404, Reply.HTML, PlainPage.notFound(shown, home(), script));
    } else {
      reply.page(404, Reply.HTML, head < 0 ? page.get() : script.in(page.get(), head));
    }
  }
}
