package io.github.shelfmark.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.shelfmark.config.ExternalLinksConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of this machine; nothing else is asked. */
class ExternalCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir private Path work;
  private HttpServer server;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> headers = ConcurrentHashMap.newKeySet();
  private final Set<String> agents = ConcurrentHashMap.newKeySet();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private Optional<ProxySelector> proxies = Optional.empty();
  private Instant time = NOW;
  private List<String> privateHosts = List.of("127.0.0.1");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().toString();
    String method = exchange.getRequestMethod();
    headers.addAll(exchange.getRequestHeaders().keySet());
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    asked.add(method + " " + path);
    exchange.getResponseHeaders().add("Set-Cookie", "a=b");
    try (exchange) {
      if (path.startsWith("/moved")) {
        exchange.getResponseHeaders().add("Location", "/ok?new");
        exchange.sendResponseHeaders(301, -1);
      } else if (path.startsWith("/inside")) {
        exchange.getResponseHeaders().add("Location", "http://localhost:" + port() + "/ok");
        exchange.sendResponseHeaders(302, -1);
      } else if (path.startsWith("/nohead") && method.equals("HEAD")) {
        exchange.sendResponseHeaders(405, -1);
      } else if (path.startsWith("/nohead")) {
        huge(exchange);
      } else if (path.contains("/gone")) {
        exchange.sendResponseHeaders(410, -1);
      } else {
        exchange.sendResponseHeaders(200, -1);
      }
    } finally {
      now.decrementAndGet();
    }
  }

  /** A page that never ends, for whoever reads it. */
  private static void huge(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] part = new byte[1 << 16];
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(part);
      }
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private List<String> check(String... addresses) throws IOException {
    List<Reference> links = new ArrayList<>();
    for (String address : addresses) {
      links.add(new Reference("a.md", new Position(links.size() + 1, 5), address, ""));
    }
    ExternalLinks settings =
        new ExternalLinks(
            "7",
            privateHosts,
            proxies,
            Optional.empty(),
            Clock.fixed(time, ZoneOffset.UTC),
            duration -> {});
    List<Finding> found = new ArrayList<>();
    new ExternalCheck(settings, new ExternalLinksConfig(List.of(), List.of(), 5, 1, 7), work)
        .check(links, found::add);
    return found.stream()
        .sorted(Finding.ORDER)
        .map(f -> f.code() + " " + f.headline().replace(":" + port(), ""))
        .toList();
  }

  @Test
  void eachPlaceIsToldAndEachAddressAskedForOnce() throws IOException {
    assertThat(
            check(
                at("/gone#a"),
                at("/ok"),
                at("/gone#b"),
                at("/moved"),
                at("/nohead"),
                "http://x:y/"))
        .containsExactly(
            "external-link a.md:1:5: \"http://127.0.0.1/gone#a\" was not found: the server answers"
                + " 410",
            "external-link a.md:3:5: \"http://127.0.0.1/gone#b\" was not found: the server answers"
                + " 410",
            "external-link a.md:6:5: \"http://x:y/\" is no address that can be opened",
            "external-moved a.md:4:5: \"http://127.0.0.1/moved\" has moved for good");
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "HEAD /gone",
            "GET /gone",
            "HEAD /ok",
            "HEAD /moved",
            "HEAD /ok?new",
            "HEAD /nohead",
            "GET /nohead");
  }

  @Test
  void aSecondRunAsksNobodyUntilAnswersAreOld() throws IOException {
    List<String> first = check(at("/gone"), at("/ok"), at("/moved"));
    asked.clear();
    assertThat(check(at("/gone"), at("/ok"), at("/moved"))).isEqualTo(first);
    assertThat(asked).isEmpty();
    time = NOW.plus(Duration.ofHours(5));
    assertThat(check(at("/gone"), at("/ok"), at("/moved"))).isEqualTo(first);
    assertThat(asked).containsExactly("HEAD /gone", "GET /gone");
    asked.clear();
    time = NOW.plus(Duration.ofDays(8));
    check(at("/ok"));
    assertThat(asked).containsExactly("HEAD /ok");
    asked.clear();
    time = NOW;
    check(at("/ok"));
    assertThat(asked).containsExactly("HEAD /ok");
  }

  @Test
  void damagedAnswersAreAskedForAgain() throws IOException {
    check(at("/ok"));
    Path file = work.resolve("external-links");
    String text = Files.readString(file);
    for (String damaged :
        List.of(
            "",
            "\n",
            text.replace("GOOD", "BEST"),
            text.replace("\t", " "),
            text + "GOOD\tx\t\t")) {
      Files.writeString(file, damaged);
      assertThat(check(at("/ok"))).isEmpty();
    }
    Files.write(file, new byte[] {(byte) 0xff, 1, 2});
    assertThat(check(at("/ok"))).isEmpty();
  }

  @Test
  void internalHostsAreNotAskedUnlessThePomNamesThem() throws IOException {
    assertThat(check(at("/inside")))
        .singleElement()
        .asString()
        .startsWith("external-unchecked a.md:1:5: \"http://127.0.0.1/inside\" leads to");
    assertThat(asked).containsExactly("HEAD /inside");
    asked.clear();
    privateHosts = List.of();
    assertThat(check(at("/ok"), "http://me:secret@localhost:" + port() + "/"))
        .containsExactly(
            "external-unchecked a.md:1:5: \"http://127.0.0.1/ok\" leads to an internal host",
            "external-unchecked a.md:2:5: \"http://***@localhost/\" has a user's name or password"
                + " in it");
    assertThat(asked).isEmpty();
  }

  @Test
  void whatWasHeardFromInternalHostsIsNotToldToOthers() throws IOException {
    assertThat(check(at("/gone"))).singleElement().asString().startsWith("external-link");
    privateHosts = List.of();
    assertThat(check(at("/gone"))).singleElement().asString().startsWith("external-unchecked");
  }

  @Test
  void aProxyKnowsHostsThatThisMachineDoesNot() throws IOException {
    proxies = Optional.of(ProxySelector.of(server.getAddress()));
    privateHosts = List.of();
    assertThat(check("http://there-is-no-such-host.example.invalid.nowhere/gone"))
        .containsExactly(
            "external-link a.md:1:5: \"http://there-is-no-such-host.example.invalid.nowhere/gone\""
                + " was not found: the server answers 410");
    assertThat(check("http://127.0.0.1/ok"))
        .containsExactly(
            "external-unchecked a.md:1:5: \"http://127.0.0.1/ok\" leads to an internal host");
  }

  @Test
  void atMostTwoQuestionsAtOnceForAHost() throws IOException {
    String[] many = new String[60];
    for (int i = 0; i < many.length; i++) {
      many[i] = at("/many/" + i);
    }
    assertThat(check(many)).isEmpty();
    assertThat(asked).hasSize(60);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void aHostThatIsDownIsLeftAlone() throws IOException {
    String[] many = new String[20];
    for (int i = 0; i < many.length; i++) {
      many[i] = at("/many/" + i);
    }
    server.stop(0);
    assertThat(check(many))
        .hasSize(20)
        .allMatch(line -> line.contains("could not be checked"))
        .anyMatch(line -> line.contains("has not answered other links"));
  }
}
