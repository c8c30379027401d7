package io.github.shelfmark.serve.http;

import static io.github.shelfmark.serve.http.RawClient.body;
import static io.github.shelfmark.serve.http.RawClient.get;
import static io.github.shelfmark.serve.http.RawClient.header;
import static io.github.shelfmark.serve.http.RawClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewServerTest {
  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>Ü</title></head><body>x</body></html>";

  private final MemoryPages pages =
      new MemoryPages()
          .with("index.html", PAGE)
          .with("guide/index.html", PAGE)
          .with("guide/über uns.html", PAGE)
          .with("a/<\"&>.html", PAGE)
          .with("data.txt", "0123456789")
          .with("empty.css", "");

  private PreviewServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(new ServerSettings(0, "", Set.of()), pages);
    port = server.address().getPort();
  }

  @AfterEach
  void end() {
    server.close();
  }

  @Test
  void aFileIsSentAsItIs() throws IOException {
    String answer = get(port, "/data.txt?v=1");

    assertThat(status(answer)).isEqualTo(200);
    assertThat(body(answer)).isEqualTo("0123456789");
    assertThat(header(answer, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(header(answer, "Content-Length")).isEqualTo("10");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer).doesNotContainIgnoringCase("access-control");
    assertThat(header(get(port, "/empty.css"), "Content-Length")).isEqualTo("0");
  }

  @Test
  void aPageGetsTheScriptBehindTheStartOfItsHead() throws IOException {
    String answer = get(port, "/");
    String tag = pages.tag("index.html");
    String script =
        "<script src=\"/.shelfmark/live.js\" data-page=\"index.html\" data-etag=\""
            + tag
            + "\" defer></script>";

    assertThat(body(answer)).isEqualTo(PAGE.replace("<head>", "<head>" + script));
    assertThat(header(answer, "Content-Length"))
        .isEqualTo(Integer.toString(body(answer).getBytes(StandardCharsets.UTF_8).length));
    assertThat(body(get(port, "/a/%3C%22&%3E.html")))
        .contains("data-page=\"a/&lt;&quot;&amp;&gt;.html\"");
  }

  @Test
  void aMarkIsPartOfTheVersion() throws IOException {
    String published = get(port, "/");
    pages.marks.put("index.html", PageMark.DRAFT);
    String draft = get(port, "/");

    assertThat(body(draft)).contains("\" data-mark=\"draft\" defer></script>");
    assertThat(header(draft, "ETag")).isNotEqualTo(header(published, "ETag"));
    assertThat(header(published, "ETag")).startsWith("\"").endsWith("-live\"");
  }

  @Test
  void aVersionThatTheBrowserHasIsNotSentAgain() throws IOException {
    String tag = header(get(port, "/"), "ETag");
    String again = get(port, "/", "If-None-Match: \"x\", W/" + tag);

    assertThat(status(again)).isEqualTo(304);
    assertThat(body(again)).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);

    pages.with("index.html", PAGE.replace("x", "y"));
    assertThat(status(get(port, "/", "If-None-Match: " + tag))).isEqualTo(200);
  }

  @Test
  void headSaysWhatGetWouldSend() throws IOException {
    String request = " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    String head = RawClient.send(port, "HEAD" + request);
    String get = RawClient.send(port, "GET" + request);

    assertThat(status(head)).isEqualTo(200);
    assertThat(body(head)).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
    assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
  }

  @Test
  void partsOfFilesAreSent() throws IOException {
    String part = get(port, "/data.txt", "Range: bytes=2-4");
    assertThat(status(part)).isEqualTo(206);
    assertThat(body(part)).isEqualTo("234");
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 2-4/10");

    String beyond = get(port, "/data.txt", "Range: bytes=10-");
    assertThat(status(beyond)).isEqualTo(416);
    assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */10");

    assertThat(status(get(port, "/data.txt", "Range: bytes=0-1,4-5"))).isEqualTo(200);
  }

  @Test
  void aPartIsOfTheVersionThatIsAskedFor() throws IOException {
    String tag = header(get(port, "/data.txt"), "ETag");

    assertThat(status(get(port, "/data.txt", "Range: bytes=0-1", "If-Range: " + tag)))
        .isEqualTo(206);
    assertThat(status(get(port, "/data.txt", "Range: bytes=0-1", "If-Range: \"old\"")))
        .isEqualTo(200);
    assertThat(
            status(
                get(
                    port,
                    "/data.txt",
                    "Range: bytes=0-1",
                    "If-Range: Sun, 29 Nov 2026 12:00:00 GMT")))
        .isEqualTo(200);
  }

  @Test
  void partsOfPagesAreOfWhatIsSent() throws IOException {
    String whole = body(get(port, "/"));

    assertThat(body(get(port, "/", "Range: bytes=20-79"))).isEqualTo(whole.substring(20, 80));
  }

  @Test
  void directoriesAndShortNamesAreFound() throws IOException {
    assertThat(status(get(port, "/guide/"))).isEqualTo(200);
    assertThat(status(get(port, "/guide/%C3%BCber%20uns"))).isEqualTo(200);

    String moved = get(port, "/guide?a=%20b&c");
    assertThat(status(moved)).isEqualTo(302);
    assertThat(header(moved, "Location")).isEqualTo("/guide/?a=%20b&c");
  }

  @Test
  void noRedirectLeadsToAnotherHost() throws IOException {
    pages.with("evil.example/index.html", PAGE);

    for (String target : Set.of("//evil.example", "//evil.example/", "///evil.example")) {
      String answer = get(port, target);
      assertThat(status(answer)).as(target).isEqualTo(404);
      assertThat(header(answer, "Location")).isEmpty();
    }
  }

  @Test
  void thePageOfTheSiteSaysThatThereIsNothing() throws IOException {
    String own = get(port, "/no\"thing/".replace("\"", "%22"));
    assertThat(status(own)).isEqualTo(404);
    assertThat(body(own))
        .contains("<code>no&quot;thing/</code>")
        .contains("data-page=\"404.html\" data-etag=\"\" data-missing=\"no&quot;thing/\" defer>");

    pages.with("404.html", PAGE.replace(">x<", ">lost<"));
    String sites = get(port, "/nothing.png");
    assertThat(status(sites)).isEqualTo(404);
    assertThat(header(sites, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(body(sites))
        .contains(">lost<")
        .contains(
            "data-page=\"404.html\" data-etag=\""
                + pages.tag("404.html")
                + "\" data-missing=\"nothing.png\" defer></script>");
  }

  @Test
  void ourOwnFilesAreOutsideOfTheSite() throws IOException {
    String other = get(port, "/.shelfmark/other");
    assertThat(status(other)).isEqualTo(404);
    assertThat(header(other, "Content-Type")).startsWith("text/plain");
    assertThat(status(get(port, "/.shelfmark/live-.js"))).isEqualTo(404);
    assertThat(status(get(port, "/.shelfmark/events"))).isEqualTo(400);
    assertThat(status(get(port, "/.shelfmark/events?page=../x"))).isEqualTo(400);
  }

  @Test
  void aFailureOfTheSiteIsAnAnswer() throws IOException {
    Pages failing =
        new Pages() {
          @Override
          public Optional<byte[]> file(String path, Duration most) {
            throw new IllegalStateException("broken");
          }

          @Override
          public Optional<PageMark> mark(String path) {
            return Optional.empty();
          }
        };
    try (PreviewServer broken = PreviewServer.start(new ServerSettings(0, "", Set.of()), failing)) {
      String answer = get(broken.address().getPort(), "/");
      assertThat(status(answer)).isEqualTo(500);
      assertThat(body(answer)).contains("broken");
    }
  }
}
