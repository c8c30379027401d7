package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine of the search finds exactly what a query asks for, and shows where. */
@ExtendWith(InBrowser.class)
final class SearchEngineTest {
  @TempDir private static Path directory;
  private static SearchedSample sample;

  @BeforeAll
  static void build() {
    sample = SearchedSample.build(directory);
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
    sample.at(
        browser,
        engine -> assertThat(engine.urls(query).stream().sorted().toList()).isEqualTo(expected));
  }

  @Test
  void putsThePageThatIsCalledSoFirst(Browser browser) {
    sample.at(
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
    sample.at(
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
    sample.at(
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
    sample.at(
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
    sample.at(
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
    sample.at(
        browser,
        engine -> {
          String root = engine.page().url().replace("index.html", "");
          String source = root + SearchEngine.script(sample.site(), "search-engine");
          assertThat(engine.page().evaluate(script, List.of(source, root + "shelfmark/search/")))
              .isEqualTo("2guide/locks.html");
        });
  }
}
