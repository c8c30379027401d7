package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.external.ExternalLinks;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to other sites are found wherever a site has some, and in pages that are kept. */
class OutsideLinksTest {
  @TempDir private Path directory;
  private HttpServer server;
  private String host = "";
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    host = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private BuildReport build(boolean external) throws IOException {
    BuildRequest.Builder request =
        BuildRequest.builder(directory.resolve("docs"), directory.resolve("site"))
            .work(directory.resolve("work"))
            .now(Sources.NOW)
            .threads(2);
    if (external) {
      ExternalLinks settings =
          new ExternalLinks(
              "7",
              List.of("127.0.0.1"),
              Optional.empty(),
              Optional.empty(),
              Clock.fixed(Sources.NOW, ZoneOffset.UTC),
              duration -> {});
      request.checks(checks -> checks.external(settings));
    }
    return Shelfmark.build(request.build());
  }

  private List<String> told(boolean external) throws IOException {
    return build(external).findings().stream()
        .sorted(Finding.ORDER)
        .map(f -> f.file() + f.position() + " " + f.message().replace(host, ""))
        .map(line -> line.replace("was not found: the server answers 404", "404"))
        .toList();
  }

  private Sources source() throws IOException {
    return Sources.in(directory.resolve("docs"))
        .config("title: One$nav:$- {title: N, url: '" + host + "/nav'}")
        .file(
            "a.md",
            "# A\n\nSee [x]("
                + host
                + "/x) and\n<"
                + host
                + "/auto>,\n![i]("
                + host
                + "/i.png)\n\n"
                + "<p><a href=\""
                + host
                + "/raw\">r</a></p>\n\n[r]: "
                + host
                + "/ref\n\n[r]\n\n`"
                + host
                + "/code`\n")
        .file("b.html", "---\ntitle: B\n---\n<a href='" + host + "/x'>x</a>\n")
        .page("c.md", "title: C$redirect_to: " + host + "/to")
        .page("d.md", "title: D$image: " + host + "/cover.png");
  }

  @Test
  void everyPlaceIsToldAndNothingIsAskedTwice() throws IOException {
    source();
    List<String> expected =
        List.of(
            "a.md:3:9 \"/x\" 404",
            "a.md:4:2 \"/auto\" 404",
            "a.md:5:6 \"/i.png\" 404",
            "a.md:7:4 \"/raw\" 404",
            "a.md:9:6 \"/ref\" 404",
            "b.html:4:10 \"/x\" 404",
            "c.md:3:1 \"/to\" 404",
            "d.md:3:1 \"/cover.png\" 404",
            "site.yml:3:3 \"/nav\" 404");
    List<String> told = told(true);
    assertThat(told.stream().map(OutsideLinksTest::withoutColumn))
        .containsExactlyElementsOf(expected.stream().map(OutsideLinksTest::withoutColumn).toList());
    assertThat(asked).doesNotContain("/code");
    asked.clear();
    assertThat(told(true)).isEqualTo(told);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void inEachDialect(String dialect) throws IOException {
    Sources.in(directory.resolve("docs"))
        .config("title: One$dialect: " + dialect)
        .file(
            "a.md",
            "---\ntitle: A\n---\n\n# A\n\n[x]("
                + host
                + "/x), <"
                + host
                + "/auto>, ![i]("
                + host
                + "/i.png)\n\n<a href=\""
                + host
                + "/raw\">r</a>\n\n[r]: "
                + host
                + "/ref\n\n[r]\n");
    told(true);
    assertThat(asked.stream().distinct())
        .containsExactlyInAnyOrder("/x", "/auto", "/i.png", "/raw", "/ref");
  }

  private static String withoutColumn(String line) {
    return line.replaceFirst(":(\\d+):\\d+ ", ":$1 ");
  }

  @Test
  void askingAndNotAskingInTurn() throws IOException {
    source();
    assertThat(told(false)).isEmpty();
    List<String> told = told(true);
    assertThat(told).hasSize(9);
    assertThat(told(false)).isEmpty();
    source().file("d.md", "# D\n\n[y](" + host + "/y)\n");
    BuildReport without = build(false);
    assertThat(without.rendered()).isLessThan(without.rendered() + without.reused());
    List<String> after = told(true);
    assertThat(after).hasSize(9).contains("d.md:3:5 \"/y\" 404");
    assertThat(build(true).rendered()).isZero();
  }
}
