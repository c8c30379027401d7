package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.serve.ServeLog;
import io.github.shelfmark.serve.ServeSettings;
import io.github.shelfmark.serve.SiteRequest;
import io.github.shelfmark.serve.SiteServer;
import io.github.shelfmark.sink.MemorySink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/** A large site that is served while it is edited. */
final class ServedSample implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
  private static final Map<String, Object> OVERRIDES =
      Map.of("show_drafts", true, "future", true, "unpublished", true);

  private final Path docs;
  private final SiteServer server;

  private ServedSample(Path docs) throws IOException {
    this.docs = docs;
    this.server =
        SiteServer.start(
            () -> SiteRequest.of(request("served").build()),
            ServeSettings.at(docs).port(0),
            ServeLog.SILENT);
  }

  /** Serves a site, once it has been built. */
  static ServedSample start(Path docs) throws IOException, InterruptedException {
    ServedSample sample = new ServedSample(docs);
    assertThat(sample.server.awaitBuild(Duration.ofMinutes(3))).isTrue();
    return sample;
  }

  private BuildRequest.Builder request(String name) {
    Path beside = docs.resolveSibling(name);
    return BuildRequest.builder(docs, beside)
        .work(beside.resolveSibling(name + "-work"))
        .overrides(OVERRIDES)
        .now(NOW);
  }

  /** Writes an ordinary site; sections of 25 pages. */
  static Path commonMark(Path docs, int pages) throws IOException {
    write(docs, "site.yml", "title: Sample\n");
    write(docs, "index.md", "# Sample\n\nA site.\n");
    for (int i = 0; i < pages; i++) {
      write(
          docs,
          String.format("part-%02d/page-%03d.md", i / 25 + 1, i % 25 + 1),
          "---\ntitle: Page %d\n---\nA first line.\n\n## Part\n\nMore of page %d.\n\n```java\nint a;\n```\n"
              .formatted(i % 25 + 1, i));
    }
    return docs;
  }

  /** Writes a Jekyll site, whose home page shows data and an include. */
  static Path jekyll(Path docs, int pages) throws IOException {
    write(docs, "_config.yml", "title: Sample\n");
    write(docs, "_data/people.yml", "first: Ada\n");
    write(docs, "_includes/note.html", "<p>the first include</p>\n");
    write(docs, "index.md", "---\n---\n{{ site.data.people.first }}\n\n{% include note.html %}\n");
    for (int i = 0; i < pages; i++) {
      write(docs, "part-" + i / 25 + "/page-" + i + ".md", "---\ntitle: P" + i + "\n---\nText.\n");
    }
    return docs;
  }

  private static void write(Path docs, String path, String text) throws IOException {
    Path file = docs.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The address of a page. */
  String address(String path) {
    return server.address().resolve(path).toString();
  }

  /** Checks that each file is served as a clean build has it, but for the script of the preview. */
  void requireCleanBuild() throws IOException, InterruptedException {
    MemorySink clean = new MemorySink();
    assertThat(Shelfmark.build(request("clean").sink(clean).build()).published()).isTrue();
    // The last edit may still be on its way.
    Instant end = Instant.now().plusSeconds(60);
    TreeSet<String> differing = new TreeSet<>(clean.files().keySet());
    while (!differing.isEmpty() && Instant.now().isBefore(end)) {
      TreeSet<String> left = new TreeSet<>();
      for (String path : differing) {
        if (!Arrays.equals(served(path), clean.files().get(path))) {
          left.add(path);
        }
      }
      differing = left;
    }
    assertThat(differing).as("files that are not served as a clean build has them").isEmpty();
  }

  private byte[] served(String path) throws IOException, InterruptedException {
    URI address = server.address().resolve(path);
    byte[] bytes =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
            .body();
    if (!path.endsWith(".html")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("<script src=\"/\\.shelfmark/live\\.js\"[^>]*></script>", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    server.close();
  }
}
