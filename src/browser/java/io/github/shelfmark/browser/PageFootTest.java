package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The head and the foot of a page: announcement, tags, links of the footer, data for engines. */
@ExtendWith(InBrowser.class)
final class PageFootTest {
  private static final String SHIFT =
      """
      new Promise(resolve => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
          .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(sum), 300);
      })
      """;

  @TempDir private Path directory;

  private Path site;

  @BeforeEach
  void buildASite() throws IOException {
    Path source = directory.resolve("docs");
    write(
        source,
        "site.yml",
        """
        title: Harbour
        url: https://harbour.example
        announcement: News of the harbour.
        footer:
          columns:
            - {title: Learn, links: [{title: Berths, url: /guide/berths.html}]}
          social: [{icon: github, url: "https://github.com/example/harbour"}]
        """);
    write(source, "index.md", "# Home\n");
    write(source, "guide/berths.md", "---\ntags: [Ships, 港口]\ndate: 2026-01-05\n---\n# Berths\n");
    write(source, "guide/tides.md", "---\ntags: [Ships]\ndescription: Tides.\n---\n# Tides\n");
    site = directory.resolve("site");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, site)
                .work(directory.resolve("work"))
                .strict(true)
                .build());
    assertThat(report.findings()).isEmpty();
  }

  private static void write(Path source, String name, String text) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void aClosedAnnouncementStaysClosedAndMovesNothing(Device device, Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/berths.html"));
      Locator line = page.locator(".announcement");
      assertThat(line).isVisible();

      assertThat(Keys.on(page).reach(".announcement button")).isTrue();
      page.keyboard().press("Enter");

      assertThat(line).isHidden();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
      page.navigate(server.address("guide/tides.html"));
      assertThat(page.locator(".announcement")).isHidden();
      assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).isZero();
    }
  }

  @Test
  void withoutScriptsNothingCloses(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader =
            Device.WIDE_LIGHT.reader(
                browser, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = reader.newPage();
      page.navigate(server.address("index.html"));

      assertThat(page.locator(".announcement")).isVisible();
      assertThat(page.locator(".announcement button")).isHidden();
    }
  }

  @Test
  void tagsAndTheFooterLeadOn(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.NARROW_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/tides.html"));
      page.locator(".tags a").first().click();

      assertThat(page.locator("h1")).hasText("Tag: Ships");
      page.locator("main a:has-text('Berths')").click();
      page.locator(".tags a").nth(1).click();
      assertThat(page.locator("h1")).hasText("Tag: 港口");
      page.locator("main a:has-text('All tags')").click();
      assertThat(page.locator(".tags a")).hasCount(2);
      page.locator(".footer a:has-text('Berths')").click();
      assertThat(page.url()).isEqualTo(server.address("guide/berths.html"));
    }
  }

  @Test
  void dataForEnginesKeepsToThePolicy(Browser browser) {
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      page.navigate(server.address("guide/berths.html"));
      Object types =
          page.evaluate(
              "JSON.parse(document.querySelector('[type=\"application/ld+json\"]').textContent)"
                  + "['@graph'].map(node => node['@type'])");

      assertThat(types).isEqualTo(List.of("TechArticle", "BreadcrumbList"));
      assertThat(log.seen()).isEmpty();
    }
  }
}
