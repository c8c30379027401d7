package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contents mark what is being read: after each click, while scrolling, and at the end. */
@ExtendWith(InBrowser.class)
final class ContentsTest {
  private static final String WRITING = "guide/writing.html";
  private static final String MARKED = ".toc-wide [aria-current]";

  /** The text of the last heading in the contents that is at or above the line where they stop. */
  private static final String READ =
      """
      () => {
        const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 5;
        return [...document.querySelectorAll('.toc-wide .toc li a')]
          .filter(link => {
            const id = decodeURIComponent(link.hash.slice(1));
            return document.getElementById(id).getBoundingClientRect().top <= line;
          })
          .map(link => link.textContent).pop() ?? '';
      }
      """;

  @ParameterizedTest
  @CsvSource({"1440, 900", "1440, 600", "1200, 1600", "2560, 1440"})
  void marksWhatWasClicked(int width, int height, Browser browser, Sites sites) {
    List<String> wrong = new ArrayList<>();

    at(
        width,
        height,
        browser,
        sites,
        page -> {
          Locator links = page.locator(".toc-wide li a");
          for (int i = 0; i < links.count(); i++) {
            String clicked = links.nth(i).textContent();
            links.nth(i).click();
            settle(page);
            List<String> marked = page.locator(MARKED).allTextContents();
            if (!marked.equals(List.of(clicked))) {
              wrong.add(clicked + " -> " + marked);
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  /** One offset, not two: a heading that was clicked stops just below the header. */
  @Test
  void stopsJustBelowTheHeader(Browser browser, Sites sites) {
    at(
        1440,
        900,
        browser,
        sites,
        page -> {
          page.locator(".toc-wide li a").nth(3).click();
          settle(page);
          Object top =
              page.evaluate("document.querySelector(':target').getBoundingClientRect().top");
          Object header = page.evaluate("document.querySelector('.header').offsetHeight");

          assertThat(((Number) top).doubleValue() - ((Number) header).doubleValue())
              .isBetween(8.0, 32.0);
        });
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1440, 600"})
  void followsWhileScrolling(int width, int height, Browser browser, Sites sites) {
    List<String> wrong = new ArrayList<>();

    at(
        width,
        height,
        browser,
        sites,
        page -> {
          page.mouse().move(width / 2.0, height / 2.0);
          int last = -1;
          boolean inReach = true;
          while (inReach) {
            page.mouse().wheel(0, 150);
            settle(page);
            String marked = String.join(",", page.locator(MARKED).allTextContents());
            String read = String.valueOf(page.evaluate(READ));
            Object left =
                page.evaluate("document.documentElement.scrollHeight - innerHeight - scrollY");
            inReach = ((Number) left).doubleValue() > height / 2.0;
            // Near the end the headings that cannot come up to the line get their turn.
            if (inReach && !marked.equals(read) && !read.isEmpty()) {
              wrong.add(read + " -> " + marked);
            }
            int index =
                (Integer)
                    page.evaluate(
                        "[...document.querySelectorAll('.toc-wide li a')].findIndex(a => a.ariaCurrent)");
            assertThat(index).as("never back while scrolling on").isGreaterThanOrEqualTo(last);
            last = index;
          }
        });

    assertThat(wrong).isEmpty();
  }

  @Test
  void marksTheLastHeadingAtTheEndAndTheFirstAtTheStart(Browser browser, Sites sites) {
    at(
        1440,
        900,
        browser,
        sites,
        page -> {
          page.keyboard().press("End");
          settle(page);
          assertThat(page.locator(MARKED))
              .hasText(page.locator(".toc-wide li a").last().textContent());

          page.keyboard().press("Home");
          settle(page);
          assertThat(page.locator(MARKED)).hasText("Markdown");
        });
  }

  /** Text above the first heading is not the first heading's. */
  @Test
  void marksNothingBeforeTheFirstHeading(Browser browser, Sites sites) {
    at(
        1440,
        900,
        browser,
        sites,
        page -> {
          page.navigate(page.url().replace(WRITING, "guide/customising.html"));
          assertThat(page.locator(MARKED)).hasCount(0);
        });
  }

  @Test
  void marksTheHeadingOfTheAddress(Browser browser, Sites sites) {
    at(
        1440,
        600,
        browser,
        sites,
        page -> {
          Locator last = page.locator(".toc-wide li a").last();
          String hash = last.getAttribute("href");
          page.navigate(page.url() + hash);
          page.reload();
          settle(page);

          assertThat(page.locator(MARKED)).hasAttribute("href", hash);
        });
  }

  /** The marker is beside every entry whose text is on the screen, and nowhere else. */
  @Test
  void theMarkerSpansWhatIsInView(Browser browser, Sites sites) {
    at(
        1440,
        900,
        browser,
        sites,
        page -> {
          page.mouse().move(700, 500);
          page.mouse().wheel(0, 2600);
          settle(page);
          Object seen =
              page.evaluate(
                  """
          () => {
            const marker = document.querySelector('.toc-marker').getBoundingClientRect();
            return [...document.querySelectorAll('.toc-wide li a')].filter(a => {
              const box = a.getBoundingClientRect();
              const middle = (box.top + box.bottom) / 2;
              return marker.top < middle && marker.bottom > middle;
            }).map(a => a.textContent);
          }
          """);

          assertThat((List<?>) seen)
              .map(String::valueOf)
              .contains("Code")
              .doesNotContain("Markdown");
        });
  }

  @Test
  void leadsBackToTheTopAfterTwoScreens(Browser browser, Sites sites) {
    at(
        1440,
        600,
        browser,
        sites,
        page -> {
          Locator link = page.locator(".toc-wide .toc-top");
          assertThat(link).hasCSS("opacity", "0");
          page.mouse().move(700, 300);
          page.mouse().wheel(0, 1500);
          assertThat(link).hasCSS("opacity", "1");
          link.click();
          settle(page);
          assertThat(page.evaluate("scrollY")).isEqualTo(0);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1100})
  void isABarWithThePresentHeadingOnNarrowScreens(int width, Browser browser, Sites sites) {
    at(
        width,
        844,
        browser,
        sites,
        page -> {
          assertThat(page.locator(".toc-wide")).isHidden();
          page.mouse().move(width / 2.0, 500);
          page.mouse().wheel(0, 2600);
          settle(page);
          assertThat(page.locator(".toc-now")).hasText(String.valueOf(page.evaluate(READ)));
          Object box =
              page.evaluate("document.querySelector('.toc-narrow').getBoundingClientRect().y");
          assertThat(((Number) box).intValue()).as("stays below the header").isEqualTo(56);
          assertThat(page.evaluate("document.querySelector('.toc-narrow').offsetHeight"))
              .isEqualTo(44);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"choice", "Escape", "outside", "Tab"})
  void theSheetCloses(String how, Browser browser, Sites sites) {
    at(
        390,
        844,
        browser,
        sites,
        page -> {
          Locator sheet = page.locator(".toc-narrow");
          page.locator(".toc-narrow summary").focus();
          page.keyboard().press("Enter");
          assertThat(page.locator(".toc-narrow .toc")).isVisible();
          Object text = page.evaluate("document.querySelector('.main').getBoundingClientRect().y");

          switch (how) {
            case "choice" -> page.locator(".toc-narrow li a").nth(3).click();
            case "outside" -> page.mouse().click(195, 800);
            case "Tab" -> {
              page.locator(".toc-narrow a").last().focus();
              page.keyboard().press("Tab");
            }
            default -> page.keyboard().press(how);
          }

          assertThat(page.locator(".toc-narrow .toc")).isHidden();
          assertThat(sheet).not().hasAttribute("open", "");
          if (how.equals("choice")) {
            settle(page);
            assertThat(page.locator(".toc-now")).hasText("Code");
          } else {
            assertThat(page.evaluate("document.querySelector('.main').getBoundingClientRect().y"))
                .as("the text has not moved")
                .isEqualTo(text);
          }
          if (how.equals("Escape")) {
            assertThat(Keys.on(page).isAt(".toc-narrow summary")).isTrue();
          }
        });
  }

  /** Waits until the page has stopped scrolling, which browsers may animate, and is drawn. */
  private static void settle(Page page) {
    page.waitForTimeout(60);
    page.evaluate(
        """
        () => new Promise((done) => {
          let still = 0;
          let before = -1;
          const look = () => {
            still = scrollY === before ? still + 1 : 0;
            before = scrollY;
            if (still > 8) {
              done();
            } else {
              requestAnimationFrame(look);
            }
          };
          look();
        })
        """);
  }

  private static void at(
      int width, int height, Browser browser, Sites sites, java.util.function.Consumer<Page> test) {
    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      page.setViewportSize(width, height);
      page.navigate(server.address(WRITING));
      test.accept(page);
    }
  }
}
