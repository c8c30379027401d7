package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.testing.HttpStore;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual's rules for nginx, in an nginx; where there is none, nothing is tested. */
class MarkdownByNginxTest {
  private static final String CONFIGURATION =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      events {}
      http {
        types { text/html html; }
        access_log off;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        %s
        server {
          listen 127.0.0.1:%d;
          root files;
          %s
        }
      }
      """;

  @TempDir private Path directory;
  private final HttpClient client = HttpClient.newHttpClient();
  private Process nginx;
  private int port;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Optional<Path> program = HttpStore.nginx();
    assumeTrue(program.isPresent());
    Files.createDirectories(directory.resolve("files/guide"));
    for (String name : List.of("guide/index", "guide/page")) {
      Files.writeString(directory.resolve("files/" + name + ".html"), "html of " + name);
      Files.writeString(directory.resolve("files/" + name + ".md"), "twin of " + name);
    }
    Files.writeString(directory.resolve("files/only.html"), "html alone");
    List<String> rules = rules();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.writeString(
        directory.resolve("nginx.conf"), CONFIGURATION.formatted(rules.get(0), port, rules.get(1)));
    nginx =
        new ProcessBuilder(program.get().toString(), "-p", directory + "/", "-c", "nginx.conf")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("nginx.log").toFile())
            .start();
    for (int attempt = 0; attempt < 100 && !answers(); attempt++) {
      Thread.sleep(100);
    }
  }

  private static List<String> rules() throws IOException {
    String page = Files.readString(Path.of("src/docs/guide/machines.md"));
    Matcher blocks = Pattern.compile("(?s)```nginx\n(.*?)```").matcher(page);
    List<String> rules = new ArrayList<>();
    while (blocks.find()) {
      rules.add(blocks.group(1));
    }
    return rules;
  }

  private boolean answers() throws IOException, InterruptedException {
    try {
      return ask("/only.html", "*/*").statusCode() == 200;
    } catch (ConnectException notYet) {
      return false;
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    if (nginx != null) {
      nginx.destroy();
      nginx.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private HttpResponse<String> ask(String path, String accept)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return client.send(
        HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void answersInTheFormatThatIsAskedFor() throws IOException, InterruptedException {
    for (String path : List.of("/guide/page.html", "/guide/")) {
      String name = path.equals("/guide/") ? "guide/index" : "guide/page";
      HttpResponse<String> html = ask(path, "text/html,*/*;q=0.8");
      assertThat(html.body()).isEqualTo("html of " + name);
      assertThat(header(html, "Vary")).isEqualTo("Accept");

      HttpResponse<String> twin = ask(path, "text/markdown, text/html;q=0.9");
      assertThat(twin.body()).isEqualTo("twin of " + name);
      assertThat(header(twin, "Content-Type")).isEqualTo("text/markdown; charset=utf-8");
      assertThat(header(twin, "Vary")).isEqualTo("Accept");
    }
  }

  @Test
  void answersWithThePageWhereThereIsNoTwin() throws IOException, InterruptedException {
    assertThat(ask("/only.html", "text/markdown").body()).isEqualTo("html alone");
    assertThat(ask("/none.html", "text/markdown").statusCode()).isEqualTo(404);
  }
}
