package io.github.shelfmark.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ExternalLinksConfig;
import io.github.shelfmark.external.Asker.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkProbeTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Map<String, List<Object>> script = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();

  private void says(String question, Object... answers) {
    script.put(question, new ArrayList<>(List.of(answers)));
  }

  private static Reply to(int status, String location) {
    return new Reply(status, location, "");
  }

  private static Reply status(int status) {
    return to(status, "");
  }

  private Reply ask(String method, WebAddress address) throws IOException {
    String question = method + " " + address.text();
    asked.add(question);
    List<Object> answers = script.getOrDefault(question, new ArrayList<>(List.of(status(404))));
    Object answer = answers.size() > 1 ? answers.remove(0) : answers.get(0);
    if (answer instanceof IOException failure) {
      throw failure;
    }
    return (Reply) answer;
  }

  private String probe(String address) throws InterruptedException {
    ExternalLinks settings =
        new ExternalLinks(
            "1",
            List.of("*.site"),
            Optional.empty(),
            Optional.empty(),
            Clock.fixed(NOW, ZoneOffset.UTC),
            duration -> waits.add(duration.toSeconds()));
    AddressRules rules = new AddressRules(ExternalLinksConfig.DEFAULTS, settings.privateHosts());
    Answer answer =
        new LinkProbe(rules, this::ask, 2, settings).probe(WebAddress.of(address).orElseThrow());
    return (answer.kind() + " " + answer.detail()).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "200, GOOD",
    "204, GOOD",
    "304, GOOD",
    "300, GOOD",
    "404, BROKEN",
    "410, BROKEN",
    "400, UNCHECKED",
    "401, UNCHECKED",
    "403, UNCHECKED",
    "451, UNCHECKED",
    "999, UNCHECKED",
    "500, UNCHECKED",
    "503, UNCHECKED",
    "429, UNCHECKED"
  })
  void statuses(int status, String kind) throws InterruptedException {
    says("HEAD https://a.site/", status(status));
    says("GET https://a.site/", status(status));
    assertThat(probe("https://a.site/")).startsWith(kind);
  }

  @ParameterizedTest
  @CsvSource({"403", "404", "405", "400", "500", "501"})
  void theWholePageIsAskedForWhereItsHeadIsRefused(int status) throws InterruptedException {
    says("HEAD https://a.site/", status(status));
    says("GET https://a.site/", status(200));
    assertThat(probe("https://a.site/")).isEqualTo("GOOD");
    assertThat(waits).isEmpty();
  }

  @Test
  void aConnectionThatBreaksAtTheHeadOnly() throws InterruptedException {
    says("HEAD https://a.site/", new IOException("EOF reached while reading"));
    says("GET https://a.site/", status(200));
    assertThat(probe("https://a.site/")).isEqualTo("GOOD");
  }

  @Test
  void permanentMovesAreToldAsFarAsTheyArePermanent() throws InterruptedException {
    says("HEAD http://a.site/", to(301, "https://a.site/"));
    says("HEAD https://a.site/", to(308, "/new"));
    says("HEAD https://a.site/new", to(302, "/login"));
    says("HEAD https://a.site/login", to(301, "/in"));
    says("HEAD https://a.site/in", status(200));
    assertThat(probe("http://a.site/")).isEqualTo("MOVED https://a.site/new");
    assertThat(probe("https://a.site/new")).isEqualTo("GOOD");
  }

  @Test
  void circlesLongWaysAndWaysOut() throws InterruptedException {
    says("HEAD https://a.site/", to(302, "/b"));
    says("HEAD https://a.site/b", to(302, "/"));
    assertThat(probe("https://a.site/")).startsWith("UNCHECKED leads in a circle");
    for (int i = 0; i < 12; i++) {
      says("HEAD https://a.site/" + i, to(302, "/" + (i + 1)));
    }
    assertThat(probe("https://a.site/0")).isEqualTo("BROKEN leads on and on, more than 10 times");
    says("HEAD https://a.site/9", status(200));
    assertThat(probe("https://a.site/0")).isEqualTo("GOOD");
    says("HEAD https://a.site/", to(302, "file:///etc/passwd"));
    assertThat(probe("https://a.site/")).isEqualTo("UNCHECKED leads to what is no page on the web");
  }

  @Test
  void noRedirectionLeadsInside() throws InterruptedException {
    for (String inside :
        List.of("http://localhost/", "http://127.0.0.1/", "http://[::1]:8080/", "//10.0.0.1/x")) {
      asked.clear();
      says("HEAD https://a.site/", to(302, inside));
      assertThat(probe("https://a.site/")).startsWith("UNCHECKED ");
      assertThat(asked).containsExactly("HEAD https://a.site/");
    }
  }

  @Test
  void busyServersAreAskedAgainWhenTheyWant() throws InterruptedException {
    says(
        "HEAD https://a.site/",
        new Reply(503, "", "7"),
        new Reply(429, "", "Mon, 23 Nov 2026 12:00:09 GMT"),
        status(200));
    assertThat(probe("https://a.site/")).isEqualTo("GOOD");
    assertThat(waits).containsExactly(7L, 9L);
  }

  @Test
  void nobodyWaitsForEver() throws InterruptedException {
    says("HEAD https://a.site/", new Reply(503, "", "3600"));
    assertThat(probe("https://a.site/"))
        .isEqualTo("UNCHECKED could not be checked: the server answers 503");
    assertThat(waits).isEmpty();
    says("HEAD https://a.site/", new Reply(429, "", "soon"));
    assertThat(probe("https://a.site/")).endsWith("429");
    assertThat(waits).containsExactly(1L, 2L);
  }

  @Test
  void failures() throws InterruptedException {
    says("HEAD https://a.site/", new HttpTimeoutException("x"));
    assertThat(probe("https://a.site/"))
        .isEqualTo("UNCHECKED could not be checked: the server takes too long");
    assertThat(asked).hasSize(3);
    says("HEAD https://a.site/", new ConnectException("refused"), status(200));
    assertThat(probe("https://a.site/")).isEqualTo("GOOD");
    says("HEAD https://a.site/", new SSLHandshakeException("certificate expired"));
    assertThat(probe("https://a.site/"))
        .isEqualTo("BROKEN cannot be opened safely: certificate expired");
    says("HEAD https://a.site/", new ConnectException().initCause(new UnknownHostException("a")));
    assertThat(probe("https://a.site/")).isEqualTo("BROKEN has a host that does not exist");
    says(
        "HEAD https://a.site/",
        new UnknownHostException("a.site: Temporary failure in name resolution"));
    assertThat(probe("https://a.site/"))
        .isEqualTo("UNCHECKED could not be checked: no name server answers");
    says("HEAD https://a.site/", new IOException("Connection reset"));
    says("GET https://a.site/", new IOException("Connection reset"));
    assertThat(probe("https://a.site/"))
        .isEqualTo("UNCHECKED could not be checked: the connection broke");
  }
}
