package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On paper there is the text, all of it, in black on white. */
@ExtendWith(InBrowser.class)
final class PrintTest {
  private static final Map<String, String> SOURCE =
      Map.of(
          "site.yml",
          "title: T\nsections:\n  - {title: Guide, prefix: /guide/}\n",
          "index.md",
          "# Home\n\n[A](guide/a.md)\n",
          "guide/a.md",
          """
          # Printed

          A [link](https://example.org/a) and [another](../index.md).

          <details><summary>More</summary><p id="more">Hidden on the screen.</p></details>

          > [!WARNING]
          > A note.

          ```text
          a line of code that is much longer than the box in which it is shown, so that it would have to be scrolled on a screen
          ```

          | key | value |
          |---|---|
          | a | b |

          ## End
          """);

  @TempDir private Path directory;

  private void printed(Browser browser, Consumer<Page> look) {
    Path site = Samples.build(directory, SOURCE);
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = Device.WIDE_DARK.reader(browser)) {
      Page page = reader.newPage();
      page.navigate(server.address("guide/a.html"));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(640, 900);
      look.accept(page);
    }
  }

  private static String style(Page page, String selector, String property) {
    return (String)
        page.locator(selector).first().evaluate("(e, name) => getComputedStyle(e)[name]", property);
  }

  @Test
  void navigationIsNotPrinted(Browser browser) {
    printed(
        browser,
        page -> {
          for (String chrome :
              List.of(".header", ".sidebar", ".toc-wide", ".breadcrumbs", ".skip-link")) {
            assertThat(page.locator(chrome).isVisible()).as(chrome).isFalse();
          }
          assertThat(page.locator(".content").isVisible()).isTrue();
        });
  }

  @Test
  void whatIsClosedOnTheScreenIsOpen(Browser browser) {
    printed(
        browser, page -> assertThat(page.locator("#more").boundingBox().height).isGreaterThan(10));
  }

  @Test
  void addressesOfOtherSitesFollowTheirLinks(Browser browser) {
    printed(
        browser,
        page -> {
          String after = "a => getComputedStyle(a, '::after').content";

          assertThat((String) page.locator("a[href^=http]").first().evaluate(after))
              .contains("https://example.org/a");
          assertThat(page.locator(".content p > a").nth(1).evaluate(after)).isEqualTo("none");
        });
  }

  @Test
  void textIsBlackOnWhiteAndCodeIsNotCut(Browser browser) {
    printed(
        browser,
        page -> {
          assertThat(style(page, "html", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
          assertThat(style(page, ".content p", "color")).isEqualTo("rgb(0, 0, 0)");
          assertThat(page.locator(".content pre").evaluate("e => e.scrollWidth <= e.clientWidth"))
              .isEqualTo(true);
          assertThat(style(page, ".table-box", "overflowX")).isEqualTo("visible");
          assertThat(style(page, ".note", "borderLeftWidth")).isEqualTo("3px");
          assertThat(page.locator(".note-title").isVisible()).isTrue();
        });
  }
}
