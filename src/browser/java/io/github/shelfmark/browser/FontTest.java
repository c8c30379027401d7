package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The font that comes with the theme loads under the policy, and almost nothing moves then. */
@ExtendWith(InBrowser.class)
final class FontTest {
  private static final String LOADED =
      "[...document.fonts].some(f => f.family === 'Inter' && f.status === 'loaded')";

  /** Far below what a reader sees, and a hundredth of what counts as good (web.dev/cls). */
  private static final double LEAST = .001;

  private static final String OBSERVE =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))
        .observe({type: 'layout-shift', buffered: true});
      """;

  private static final String TEXT =
      """
      Documents are written in Markdown, and each link in them is checked when the site is built, so
      that readers never meet one that leads nowhere. Pages work without scripts and from the file
      system, in every browser of the last years, and they are light enough for slow connections.
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_LIGHT"})
  void itsSubstituteHasItsWidths(Device device, Browser browser) {
    Path site =
        Samples.build(
            directory,
            Map.of(
                "site.yml",
                "title: A site in Inter\ntheme: {font: inter}\n",
                "index.md",
                "# A site in its own font\n\n" + (TEXT + "\n## A heading of it\n\n").repeat(6)));
    try (SiteServer server = SiteServer.slow(site, Duration.ofMillis(300));
        BrowserContext reader = device.reader(browser)) {
      reader.addInitScript(OBSERVE);
      ErrorLog errors = ErrorLog.of(reader, server.address(""));
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));
      page.waitForCondition(() -> page.evaluate(LOADED).equals(true));
      page.waitForTimeout(200);

      assertThat(((Number) page.evaluate("shift")).doubleValue()).isLessThan(LEAST);
      assertThat(errors.seen()).isEmpty();
    }
  }
}
