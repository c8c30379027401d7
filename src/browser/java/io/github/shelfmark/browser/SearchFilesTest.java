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
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine reads the index however it is served, and says what has failed if it cannot. */
@ExtendWith(InBrowser.class)
final class SearchFilesTest {
  private static final String TERMS = "**/shelfmark/search/t/*";

  @TempDir private static Path directory;
  private static SearchedSample sample;

  @BeforeAll
  static void build() {
    sample = SearchedSample.build(directory);
  }

  private static byte[] file(Route route) {
    return file(sample.site(), route);
  }

  private static byte[] file(Path site, Route route) {
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

  @Test
  void needsNoServer(Browser browser) {
    try (BrowserContext reader = browser.newContext()) {
      SearchEngine engine =
          SearchEngine.in(reader.newPage(), sample.site().toUri().toString(), sample.site());
      assertThat(engine.urls("\u5206\u5E03\u5F0F\u7CFB\u7EDF")).containsExactly("zh/tasks.html");
    }
  }

  @Test
  void saysThatAFileIsMissingAndFindsItLater(Browser browser) {
    sample.at(
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
    sample.at(
        browser,
        engine -> {
          engine.page().context().setOffline(true);
          assertThat(engine.error("locks")).isEqualTo("offline");
          engine.page().context().setOffline(false);
          assertThat(engine.urls("locks")).contains("guide/locks.html");
        });
  }

  @Test
  void beginsAgainIfTheSiteWasBuiltAnew(Browser browser, @TempDir Path other) {
    Path anew = Samples.build(other, Map.of("index.md", "# 00\n\nLocks.\n"));
    sample.at(
        browser,
        engine -> {
          engine.page().evaluate("engine.open()");
          engine.page().route("**/shelfmark/search/**", route -> answer(route, file(anew, route)));
          assertThat(engine.error("locks")).isEqualTo("broken");
          assertThat(engine.urls("locks")).containsExactly("index.html");
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12, 40, -1, -5})
  void saysThatAFileIsDamaged(int place, Browser browser) {
    sample.at(
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
    sample.at(
        browser,
        reader ->
            reader.route("**/shelfmark/search/**", route -> answer(route, unpacked(file(route)))),
        engine ->
            assertThat(engine.urls("\u5206\u5E03\u5F0F\u7CFB\u7EDF"))
                .containsExactly("zh/tasks.html"));
  }

  @Test
  void unpacksByItselfWhereTheBrowserDoesNot(Browser browser) {
    sample.at(
        browser,
        reader -> reader.addInitScript("delete globalThis.DecompressionStream"),
        engine -> {
          Page page = engine.page();
          assertThat(page.evaluate("typeof DecompressionStream")).isEqualTo("undefined");
          assertThat(engine.urls("reentrantlock")).containsExactly("guide/locks.html");
        });
  }
}
