package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Maven that serves a project, asked and ended as people do it. */
final class ServeIT {
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

  private static final String PLUGIN =
      """
      <build><plugins><plugin>
        <groupId>io.github.shelfmark</groupId>
        <artifactId>shelfmark-maven-plugin</artifactId>
        <version>%s</version>
        <configuration><title>One</title></configuration>
      </plugin></plugins></build>
      """;

  @TempDir private Path temporary;
  private Process process;
  private Path log = Path.of("");

  @AfterEach
  void end() throws InterruptedException {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "3.9.11", "4.0.0-rc-4"})
  void showsChangesOfDocumentsAndOfTheParentsPom(String version) throws Exception {
    Path root = temporary.toRealPath();
    write(root.resolve("pom.xml"), pom("", "top", "<modules><module>docs</module></modules>"));
    write(root.resolve("docs/pom.xml"), module("docs"));
    Path page = write(root.resolve("docs/src/docs/index.md"), "# Home\n\nBefore.\n");
    serve(version, root);
    URI site = address();
    until(() -> get(site).contains("Before."));
    assertThat(get(site)).contains("One");

    write(page, "# Home\n\nAfter.\n");
    until(() -> get(site).contains("After."));

    Path pom = root.resolve("pom.xml");
    write(pom, Files.readString(pom).replace("<title>One<", "<title>Two<"));
    until(() -> get(site).contains("Two"));

    write(pom, Files.readString(pom).replace("</project>", "</projec>"));
    until(() -> said().contains("[configuration SM506]"));
    assertThat(get(site)).contains("Two");

    process.destroy();
    assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(root.resolve("docs/target/site")).doesNotExist();
  }

  @Test
  void ofSeveralSitesOneIsToBeNamed() throws Exception {
    Path root = temporary.toRealPath();
    write(
        root.resolve("pom.xml"),
        pom("", "top", "<modules><module>core</module><module>docs</module></modules>"));
    for (String name : List.of("core", "docs")) {
      write(root.resolve(name).resolve("pom.xml"), module(name));
      write(root.resolve(name).resolve("src/docs/index.md"), "# " + name + "\n");
    }
    serve("3.9.11", root);

    assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(said()).contains("mvn shelfmark:serve -pl docs");
  }

  private static String pom(String parent, String name, String rest) {
    return "<project><modelVersion>4.0.0</modelVersion>"
        + parent
        + "<groupId>org.example</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version><packaging>pom</packaging>"
        + rest
        + (parent.isEmpty() ? PLUGIN.formatted(System.getProperty("it.version")) : "")
        + "</project>";
  }

  private static String module(String name) {
    String parent =
        "<parent><groupId>org.example</groupId><artifactId>top</artifactId><version>1</version>"
            + "</parent>";
    return pom(parent, name, "");
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void serve(String version, Path project) throws IOException {
    log = Files.createFile(temporary.resolve("serve.log"));
    Path maven = Path.of("target", "apache-maven-" + version, "bin", "mvn").toAbsolutePath();
    List<String> command = new ArrayList<>(List.of(maven.toString()));
    command.addAll(
        List.of(
            "--batch-mode",
            "-Dmaven.repo.local=" + System.getProperty("it.serve.repository", repository()),
            "-Dshelfmark.port=0",
            "shelfmark:serve"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // Variables that the Maven running this test sets for itself.
    builder.environment().keySet().removeAll(List.of("M2_HOME", "MAVEN_HOME", "MAVEN_BASEDIR"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process = builder.start();
  }

  /** The repository that the plugin was installed into for whole builds. */
  private static String repository() {
    return Path.of("target/it-repository").toAbsolutePath().toString();
  }

  private URI address() throws Exception {
    until(() -> ADDRESS.matcher(said()).find());
    Matcher found = ADDRESS.matcher(said());
    assertThat(found.find()).isTrue();
    return URI.create(found.group());
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String get(URI address) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return e.toString();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void until(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(process.isAlive()).as("%s", said()).isTrue();
      assertThat(System.nanoTime()).as("%s", said()).isLessThan(end);
      Thread.sleep(100);
    }
  }
}
