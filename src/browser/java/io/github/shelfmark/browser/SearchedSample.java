package io.github.shelfmark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A small site to search in.
 *
 * @param site the output
 */
record SearchedSample(Path site) {
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
          """
          # \u7F13\u5B58

          \u5206\u5E03\u5F0F\u7F13\u5B58\uFF0C\u7CFB\u7EDF\u4E2D\u7684\u4EFB\u52A1\u3002
          """,
          "th/index.md",
          "# Thai\n\n\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22\u0E07\u0E48\u0E32\u0E22\n");

  /** Builds the site. */
  static SearchedSample build(Path directory) {
    return new SearchedSample(Samples.build(directory, FILES));
  }

  /** Tests the engine in a page of the site. */
  void at(Browser browser, Consumer<SearchEngine> test) {
    at(browser, reader -> {}, test);
  }

  /** Tests the engine for a reader who has been made ready. */
  void at(Browser browser, Consumer<BrowserContext> before, Consumer<SearchEngine> test) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = browser.newContext()) {
      before.accept(reader);
      test.accept(SearchEngine.in(reader.newPage(), server.root(), site));
    }
  }
}
