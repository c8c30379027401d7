package io.github.shelfmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small site, served while its files change. Times are limits, not expectations. */
class SiteServerTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path temporary;
  private final Lines log = new Lines();

  @SuppressWarnings("NullAway.Init")
  private volatile SiteRequest request;

  private Path root = Path.of("");
  private Path source = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private SiteServer server;

  @BeforeEach
  void writeASite() throws IOException {
    root = temporary.toRealPath();
    source = root.resolve("src/docs");
    Files.createDirectories(source.resolve("guide"));
    write("index.md", "# Home\n\n[Lamp](guide/lamp.md)\n");
    write("guide/lamp.md", "# Lamp\n\nLit at dusk.\n");
    write("site.yml", "title: Lighthouse\n");
  }

  @AfterEach
  void endsWithAllItsThreads() {
    if (server != null) {
      server.close();
      server.close();
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("shelfmark-"));
  }

  private void serve(Map<String, Object> overrides, Set<Path> files) throws Exception {
    request = read(overrides, files, List.of());
    server = SiteServer.start(() -> request, ServeSettings.at(root), log);
    assertThat(server.awaitBuild(LIMIT)).isTrue();
  }

  private SiteRequest read(Map<String, Object> overrides, Set<Path> files, List<Finding> findings) {
    BuildRequest build =
        BuildRequest.builder(source, root.resolve("target/site"))
            .base(root)
            .work(root.resolve("target/shelfmark-serve"))
            .overrides(overrides)
            .build();
    return new SiteRequest(build, files, findings);
  }

  @Test
  void showsEachChange() throws Exception {
    serve(Map.of(), Set.of());
    assertThat(page("guide/lamp.html")).contains("Lit at dusk.");

    write("guide/lamp.md", "# Lamp\n\nLit at night.\n");
    until(() -> page("guide/lamp.html").contains("Lit at night."));

    write("guide/lamp.md", "# Lantern\n\nLit at night.\n");
    until(() -> page("index.html").contains("Lantern"));

    write("guide/horn.md", "# Fog horn\n");
    until(() -> page("guide/horn.html").contains("Fog horn"));

    Files.delete(source.resolve("guide/horn.md"));
    until(() -> status("guide/horn.html") == 404);

    write("site.yml", "title: Lightship\n");
    until(() -> page("guide/lamp.html").contains("Lightship"));

    assertThat(root.resolve("target/site")).doesNotExist();
    assertThat(log.lines).anyMatch(line -> line.contains(" src/docs/guide/lamp.md: 1 page in "));
  }

  @Test
  void followsFilesOutsideTheSourceThatPagesShow() throws Exception {
    Path code = root.resolve("src/main/java/Lamp.java");
    Files.createDirectories(code.getParent());
    Files.writeString(code, "class Lamp {}\n");
    write("guide/lamp.md", "# Lamp\n\n::: include src/main/java/Lamp.java\n");
    serve(Map.of(), Set.of());
    assertThat(page("guide/lamp.html")).contains("Lamp.java", "language-java");

    Files.writeString(code, "class Lamp { int watts; }\n");
    until(() -> page("guide/lamp.html").contains("watts"));

    Files.delete(code);
    until(() -> log.has("E there is no file \"src/main/java/Lamp.java\" in the project"));
    assertThat(page("guide/lamp.html")).contains("watts");

    Files.writeString(code, "class Lamp { int volts; }\n");
    until(() -> page("guide/lamp.html").contains("volts"));
  }

  @Test
  void tellsOfMistakesOnceAndGoesOn() throws Exception {
    serve(Map.of(), Set.of());
    write("guide/lamp.md", "# Lamp\n\n[Horn](horn.md)\n");
    until(() -> log.has("E the link \"horn.md\" is broken"));

    write("guide/lamp.md", "# Lamp\n\nAnd more.\n\n[Horn](horn.md)\n");
    write("index.md", "# Home\n\nStill changing.\n");
    until(() -> page("index.html").contains("Still changing."));
    assertThat(log.lines.stream().filter(line -> line.startsWith("E "))).hasSize(1);

    write("guide/lamp.md", "# Lamp\n");
    until(() -> log.has("All errors are mended."));
  }

  @Test
  void servesASiteThatWasBrokenFromTheStart() throws Exception {
    write("site.yml", "title: [\n");
    serve(Map.of(), Set.of());
    assertThat(status("index.html")).isEqualTo(404);

    write("site.yml", "title: Lighthouse\n");
    until(() -> status("index.html") == 200);
  }

  @Test
  void readsTheRequestAgainWhenItsFilesChange() throws Exception {
    Path pom = Files.writeString(root.resolve("pom.xml"), "<project/>");
    serve(Map.of("title", "One"), Set.of(pom));
    request = read(Map.of("title", "Two"), Set.of(pom), List.of());
    Files.writeString(pom, "<project><name>Two</name></project>");
    until(() -> page("index.html").contains("Two"));

    Finding wrong =
        Finding.error(FindingCode.CONFIGURATION, "../../pom.xml", Position.START, "no POM", "");
    request = new SiteRequest(request.build(), Set.of(pom), List.of(wrong));
    Files.writeString(pom, "<project>");
    until(() -> log.has("E no POM"));
    assertThat(page("index.html")).contains("Two");
  }

  @Test
  void servesBelowTheBaseAndSaysThatANewOneNeedsARestart() throws Exception {
    write("site.yml", "title: Lighthouse\nbaseurl: /docs\n");
    serve(Map.of(), Set.of());
    assertThat(server.address().getPath()).isEqualTo("/docs/");
    assertThat(page("index.html")).contains("Home");

    write("site.yml", "title: Lighthouse\nbaseurl: /other\n");
    until(() -> log.has("restart to serve it there"));
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(source.resolve(path), text);
  }

  private String page(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return e.toString();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private int status(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private URI address(String path) {
    return server.address().resolve(path);
  }

  private void until(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s", log.lines).isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** What was said. */
  private static final class Lines implements ServeLog {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    boolean has(String text) {
      return lines.stream().anyMatch(line -> line.contains(text));
    }

    @Override
    public void info(String line) {
      lines.add(line);
    }

    @Override
    public void error(String line) {
      lines.add(line);
    }

    @Override
    public void findings(List<Finding> findings, SourceRoots sources) {
      findings.forEach(finding -> lines.add("E " + finding.message()));
    }

    @Override
    public void unexpected(Throwable failure) {
      lines.add(failure.toString());
    }
  }
}
