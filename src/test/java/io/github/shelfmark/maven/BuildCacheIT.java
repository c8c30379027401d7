package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.testing.Checkout;
import io.github.shelfmark.testing.HttpStore;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole builds with Maven's build cache extension: checkouts that share one site through an HTTP
 * store. {@link BuildCachePageTest} checks that the manual shows the files used here.
 */
final class BuildCacheIT {
  private static final Path FIXTURE = Path.of("src/test/resources/build-cache");
  private static final String GOAL_RAN = ":site-generate (docs) @ lighthouse";
  private static final String GOAL_SKIPPED = "Skipping plugin execution (cached): shelfmark:";
  private static final String LAMP = "src/docs/guide/lamp.md";

  private static final String PASSWORDS =
      """
      <settings>
        <servers>
          <server>
            <id>cache</id>
            <username>ci</username>
            <password>beacon</password>
          </server>
        </servers>
      </settings>
      """;

  @TempDir private static Path work;

  @SuppressWarnings("NullAway.Init")
  private static HttpStore store;

  @SuppressWarnings("NullAway.Init")
  private static Checkout shared;

  @BeforeAll
  static void buildOnceAndShare() throws IOException, InterruptedException {
    if (missing().isPresent()) {
      System.err.println("The build cache is not tested: " + missing().get());
      return;
    }
    store =
        HttpStore.start(
            HttpStore.nginx().orElseThrow(),
            work.resolve("nginx"),
            FIXTURE.resolve("store.conf"),
            "ci:{PLAIN}beacon");
    Path settings = Files.writeString(work.resolve("settings.xml"), PASSWORDS);

    shared = checkout("shared");
    String log =
        build(shared, "-gs", settings.toString(), "-Dmaven.build.cache.remote.save.enabled=true");

    assertThat(log).contains(GOAL_RAN).contains("Saved to remote cache " + store.address());
  }

  // Not in @BeforeAll: JUnit would report no tests instead of skipped ones.
  @BeforeEach
  void skipWhereSomethingIsMissing() {
    assumeTrue(missing().isEmpty(), () -> missing().orElseThrow());
  }

  @AfterAll
  static void stop() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void anotherCheckoutGetsTheSiteFromTheStore() throws Exception {
    Checkout other = checkout("other");

    assertThat(build(other)).contains(GOAL_SKIPPED).doesNotContain(GOAL_RAN);

    assertThat(other.files("target/site"))
        .containsKeys("index.html", "guide/lamp.html")
        .isEqualTo(shared.files("target/site"));
    assertThat(other.files("target/shelfmark")).isEqualTo(shared.files("target/shelfmark"));
  }

  @Test
  void aChangedDocumentIsBuilt() throws Exception {
    Checkout changed = checkout("changed").with(LAMP, "at sunset", "an hour before sunset");

    assertThat(build(changed)).contains(GOAL_RAN).doesNotContain(GOAL_SKIPPED);

    assertThat(changed.site().text("guide/lamp.html")).contains("an hour before sunset");
  }

  @Test
  void aProjectOfAnotherNameIsBuilt() throws Exception {
    Checkout renamed = checkout("renamed").with("pom.xml", "<name>Lighthouse", "<name>Lightship");

    assertThat(build(renamed)).contains(GOAL_RAN).doesNotContain(GOAL_SKIPPED);

    assertThat(renamed.site().page("guide/lamp.html").title()).isEqualTo("Lamp | Lightship");
  }

  @Test
  void parametersOnTheCommandLineAreCompared() throws Exception {
    Checkout titled = checkout("titled");

    assertThat(build(titled, "-Dshelfmark.title=Beacon"))
        .contains("Parameter: title, expected: null, actual: Beacon")
        .contains(GOAL_RAN);

    assertThat(titled.site().page("guide/lamp.html").title()).isEqualTo("Lamp | Beacon");
  }

  @Test
  void writingRequiresThePassword() throws Exception {
    HttpRequest put =
        HttpRequest.newBuilder(store.address().resolve("/v1.2/index.html"))
            .PUT(BodyPublishers.ofString("mine"))
            .build();

    assertThat(HttpClient.newHttpClient().send(put, BodyHandlers.ofString()).statusCode())
        .isEqualTo(401);
  }

  private static Checkout checkout(String name) throws IOException {
    return Checkout.of(FIXTURE.resolve("project"), work.resolve(name).resolve("lighthouse"));
  }

  /** Builds a checkout with an empty local cache. */
  private static String build(Checkout checkout, String... more)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(
        List.of(
            "--batch-mode",
            "--no-transfer-progress",
            "-Dmaven.repo.local=" + Path.of("target/it-repository").toAbsolutePath(),
            "-Dmaven.repo.local.tail=" + System.getProperty("it.local.repository"),
            "-Dmaven.build.cache.location=" + Files.createTempDirectory(work, "cache"),
            "-Dmaven.build.cache.remote.url=" + store.address(),
            "-Dshelfmark.version=" + System.getProperty("it.version"),
            "package"));
    return checkout.build(maven(), arguments);
  }

  private static Optional<String> missing() {
    if (HttpStore.nginx().isEmpty()) {
      return Optional.of("nginx is not installed (apt-get install nginx)");
    }
    return Files.isDirectory(maven())
        ? Optional.empty()
        : Optional.of("there is no Maven 3.9 at " + maven());
  }

  private static Path maven() {
    return Path.of(System.getProperty("it.maven.home", "target/apache-maven")).toAbsolutePath();
  }
}
