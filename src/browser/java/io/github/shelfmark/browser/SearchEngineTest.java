package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine of the search finds exactly what a query asks for, and says what has failed. */
@ExtendWith(InBrowser.class)
final class SearchEngineTest {
  private static final String TERMS = "**/shelfmark/search/t/*";

  private static final Map<String, String> FILES =
      Map.of(
          "index.md",
          "# Home\n\nStart here.\n",
          "guide/index.md",
          "# Guide\n\nAll guides.\n",
          "guide/locks.md",
          """
          # Locks

          A lock is held by one thread.

          ## Reentrant locks

          `ReentrantLock` may be taken again. Mapping tables are locked with `tables.lock()`.
          """,
          "guide/install.md",
          """
          # Installation

          Pull the docker image, then pull again.

          ## Command line

          ```
          mvn --batch-mode -DskipTests install org.slf4j:slf4j-api:2.0
          ```
          """,
          "guide/docker.md",
          "# Containers\n\nUse `docker pull` to load an image of a lock. Caf\u00E9 maps.\n",
          "zh/tasks.md",
          """
          # \u5B9A\u65F6\u4EFB\u52A1

          \u4F7F\u7528Maven\u6784\u5EFA\u5206\u5E03\u5F0F\u7CFB\u7EDF\u3002\u5B9A\u65F6\u4EFB\u52A1\u5F88\u91CD\u8981\u3002
          """,
          "zh/cache.md",
          "# \u7F13\u5B58\n\n"
              + "\u5206\u5E03\u5F0F\u7F13\u5B58\uFF0C\u7CFB\u7EDF\u4E2D\u7684\u4EFB\u52A1\u3002\n",
          "th/index.md",
          "# Thai\n\n\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22\u0E07\u0E48\u0E32\u0E22\n");

  @TempDir private static Path directory;
  private static Path site;

  @BeforeAll
  static void build() {
    site = Samples.build(directory, FILES);
  }

  private static void at(
      Browser browser, Consumer<BrowserContext> before, Consumer<SearchEngine> test) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = browser.newContext()) {
      before.accept(reader);
      test.accept(SearchEngine.in(reader.newPage(), server.root(), site));
    }
  }

  private static void at(Browser browser, Consumer<SearchEngine> test) {
    at(browser, reader -> {}, test);
  }

  private static byte[] file(Route route) {
    String path = route.request().url().replaceAll(".*/(shelfmark/search/[^?]*).*", "$1");
    try {
      return Files.readAllBytes(site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(Route route, byte[] bytes) {
    route.fulfill(new Route.FulfillOptions().setBodyBytes(bytes));
  }

  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "reentrantlock | guide/locks.html",
        "Reentrant | guide/locks.html",
        "ReentrantL | guide/locks.html",
        "map | guide/docker.html guide/locks.html",
        "map -cafe | guide/locks.html",
        "CAFE | guide/docker.html",
        "\"docker pull\" | guide/docker.html",
        "\"docker image\" | guide/install.html",
        "docker.pull | ",
        "--batch-mode | guide/install.html",
        "batch--mode | guide/install.html",
        "batch.mode | guide/install.html",
        "-DskipTests | guide/install.html",
        "slf4j-api:2.0 | guide/install.html",
        "slf4j-api:2.1 | ",
        "tables.loc | guide/locks.html",
        "\"tables lock\" | guide/locks.html",
        "\u5206\u5E03\u5F0F | zh/cache.html zh/tasks.html",
        "\u5206\u5E03\u5F0F\u7CFB\u7EDF | zh/tasks.html",
        "\u7CFB | zh/cache.html zh/tasks.html",
        "\u7EDF\u4E2D\u7684 | zh/cache.html",
        "\u4F7F\u7528Maven | zh/tasks.html",
        "\u4F7F\u7528 Maven | zh/tasks.html",
        "\u7F13\u5B58\u7CFB | ",
        "\u5206\u5E03\u5F0F -\u91CD\u8981 | zh/cache.html",
        "\u0E32\u0E44\u0E17 | th/index.html",
      })
  void findsExactly(String query, String pages, Browser browser) {
    List<String> expected = pages == null ? List.of() : List.of(pages.split(" "));
    at(
        browser,
        engine -> assertThat(engine.urls(query).stream().sorted().toList()).isEqualTo(expected));
  }

  @Test
  void putsThePageThatIsCalledSoFirst(Browser browser) {
    at(
        browser,
        engine -> {
          assertThat(engine.urls("locks").get(0)).isEqualTo("guide/locks.html");
          assertThat(engine.urls("\u7F13\u5B58").get(0)).isEqualTo("zh/cache.html");
          assertThat(engine.urls("guide").get(0)).isEqualTo("guide/index.html");
        });
  }

  @Test
  void takesAWordThatIsNearOnlyIfNothingIsFound(Browser browser) {
    String script = "({ instead, missing, total }) => [instead?.to, missing.join(), total]";
    at(
        browser,
        engine -> {
          assertThat(engine.strings(script, "search", Map.of("q", "instalation")))
              .containsExactly("installation", "instalation", "1");
          assertThat(engine.strings(script, "search", Map.of("q", "cotnainers image")))
              .containsExactly("containers image", "cotnainers", "1");
          assertThat(engine.strings(script, "search", Map.of("q", "docker zzzzzz")))
              .containsExactly("null", "zzzzzz", "0");
          assertThat(engine.strings(script, "search", Map.of("q", "docker")))
              .containsExactly("null", "", "2");
        });
  }

  @Test
  void countsSectionsAndKeepsToOne(Browser browser) {
    at(
        browser,
        engine -> {
          List<String> counts =
              engine.strings(
                  "({ total, facets }) => engine.open().then(({ sections }) => [total,"
                      + " ...facets.sections.map(({ id, count }) => sections[id].title + count)])",
                  "search",
                  Map.of("q", "lock"));
          assertThat(counts).contains("2").anyMatch(one -> one.matches("Guide2"));
          String inChinese =
              "found => engine.open().then(({ sections }) => engine.search({ q: 'image',"
                  + " section: sections.findIndex(({ title }) => title !== 'Guide') }))"
                  + ".then(({ total }) => [total])";
          assertThat(engine.strings(inChinese, "search", Map.of("q", "image")))
              .containsExactly("0");
        });
  }

  @Test
  void showsWhereAPageHasIt(Browser browser) {
    String script =
        "([{ excerpt, headings, words }]) => [excerpt.filter(({ mark }) => mark).map(({ text }) =>"
            + " text).join(), excerpt.map(({ text }) => text).join(''), headings.map(({ id }) =>"
            + " id).join(), words.join()]";
    at(
        browser,
        engine -> {
          List<String> found =
              engine.strings(
                  "({ results: [{ page }] }) => engine.details({ q: 'batch-mode install',"
                      + " pages: [page] }).then("
                      + script
                      + ")",
                  "search",
                  Map.of("q", "batch-mode install"));
          assertThat(found.get(0)).isEqualTo("batch-mode,install");
          assertThat(found.get(1)).contains("mvn --batch-mode -DskipTests install org.slf4j");
          assertThat(found.get(2)).isEqualTo("command-line");
          assertThat(found.get(3)).contains("batch-mode").contains("install");
        });
  }

  @Test
  void answersOnlyTheNewestSearch(Browser browser) {
    at(
        browser,
        engine ->
            assertThat(
                    engine
                        .page()
                        .evaluate(
                            "() => Promise.all([engine.search({ q: 'loc' }), engine.search({ q:"
                                + " 'lock' })]).then(([old, now]) => old === null && now.total ==="
                                + " 2)"))
                .isEqualTo(true));
  }

  @Test
  void worksInAWorkerUnderThePolicy(Browser browser) {
    String script =
        """
        ([src, base]) => new Promise((resolve, reject) => {
          const worker = new Worker(src);
          worker.onerror = reject;
          worker.onmessage = ({ data }) => data.id === 1
            ? worker.postMessage({ id: 2, call: "search", args: { q: "reentrantlock" } })
            : resolve(data.id + data.result.results[0].url);
          worker.postMessage({ id: 1, call: "open", args: { base } });
        })\
        """;
    at(
        browser,
        engine -> {
          String root = engine.page().url().replace("index.html", "");
          String source = root + SearchEngine.script(site, "search-engine");
          assertThat(engine.page().evaluate(script, List.of(source, root + "shelfmark/search/")))
              .isEqualTo("2guide/locks.html");
        });
  }

  @Test
  void needsNoServer(Browser browser) {
    try (BrowserContext reader = browser.newContext()) {
      SearchEngine engine = SearchEngine.in(reader.newPage(), site.toUri().toString(), site);
      assertThat(engine.urls("\u5206\u5E03\u5F0F\u7CFB\u7EDF")).containsExactly("zh/tasks.html");
    }
  }

  @Test
  void saysThatAFileIsMissingAndFindsItLater(Browser browser) {
    at(
        browser,
        engine -> {
          engine
              .page()
              .route(TERMS, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
          assertThat(engine.error("locks")).isEqualTo("missing");
          engine.page().unroute(TERMS);
          assertThat(engine.urls("locks")).contains("guide/locks.html");
        });
  }

  @Test
  void saysThatThereIsNoConnection(Browser browser) {
    at(
        browser,
        engine -> {
          engine.page().context().setOffline(true);
          assertThat(engine.error("locks")).isEqualTo("offline");
          engine.page().context().setOffline(false);
          assertThat(engine.urls("locks")).contains("guide/locks.html");
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 40, -1, -5})
  void saysThatAFileIsDamaged(int place, Browser browser) {
    at(
        browser,
        engine -> {
          engine
              .page()
              .route(
                  TERMS,
                  route -> {
                    byte[] bytes = file(route);
                    bytes[place < 0 ? bytes.length + place : place] ^= 0x55;
                    answer(route, bytes);
                  });
          assertThat(engine.error("locks")).isEqualTo("broken");
        });
  }

  @Test
  void readsFilesThatAServerHasUnpacked(Browser browser) {
    at(
        browser,
        reader ->
            reader.route("**/shelfmark/search/**", route -> answer(route, unpacked(file(route)))),
        engine ->
            assertThat(engine.urls("\u5206\u5E03\u5F0F\u7CFB\u7EDF"))
                .containsExactly("zh/tasks.html"));
  }

  @Test
  void unpacksByItselfWhereTheBrowserDoesNot(Browser browser) {
    at(
        browser,
        reader -> reader.addInitScript("delete globalThis.DecompressionStream"),
        engine -> {
          Page page = engine.page();
          assertThat(page.evaluate("typeof DecompressionStream")).isEqualTo("undefined");
          assertThat(engine.urls("reentrantlock")).containsExactly("guide/locks.html");
        });
  }
}
