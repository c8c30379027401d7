package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that are shown smaller than they are open large, and nothing else does. */
@ExtendWith(InBrowser.class)
final class ZoomTest {
  private static final Map<String, String> SOURCE =
      Map.of(
          "site.yml",
          "title: T\n",
          "large.svg",
          picture(2000, 900),
          "tall.svg",
          picture(1200, 4000),
          "small.svg",
          picture(300, 100),
          "index.md",
          """
          # Home

          ![Large](large.svg)

          ![Small](small.svg)

          [![Linked](large.svg)](a.md)

          <figure class="no-zoom"><img src="large.svg" alt="Refused"></figure>

          ![Tall](tall.svg)
          """,
          "a.md",
          """
          # Dark

          <img class="only-dark" src="large.svg" alt="For dark">
          <img class="only-light" src="large.svg" alt="For light">

          ![For GitHub](small.svg#gh-dark-mode-only)

          <picture><source media="(prefers-color-scheme: dark)" srcset="large.svg"><img src="small.svg" alt="Both"></picture>
          """);

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @TempDir private Path directory;

  private static String picture(int width, int height) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"><rect width="100%%" height="100%%"/></svg>
        """
        .formatted(width, height);
  }

  private void on(Device device, Browser browser, String path, Consumer<Page> look) {
    Path site = Samples.build(directory, SOURCE);
    try (SiteServer server = SiteServer.of(site);
        BrowserContext reader = device.reader(browser)) {
      ErrorLog errors = ErrorLog.of(reader, server.address(""));
      Page page = reader.newPage();
      page.navigate(server.address(path));
      look.accept(page);
      assertThat(errors.seen()).isEmpty();
    }
  }

  private static Locator button(Page page, String name) {
    return page.locator(".content img[role=button][alt='" + name + "']");
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "NARROW_DARK"})
  void aClickOpensAndClosesIt(Device device, Browser browser) {
    on(
        device,
        browser,
        "index.html",
        page -> {
          double shown = button(page, "Large").boundingBox().width;
          button(page, "Large").click();
          Locator large = page.locator("dialog.zoom[open] img");

          assertThat(large.boundingBox().width).isGreaterThan(shown * 1.2);
          assertThat(page.locator("dialog.zoom").getAttribute("aria-label")).isEqualTo("Large");
          assertThat(large.getAttribute("alt")).as("the button has a name of its own").isEmpty();
          page.locator("dialog.zoom button").click();
          page.locator("dialog.zoom").waitFor(GONE);
        });
  }

  @ParameterizedTest
  @EnumSource(names = "WIDE_DARK")
  void theKeyboardOpensAndClosesIt(Device device, Browser browser) {
    on(
        device,
        browser,
        "index.html",
        page -> {
          for (String key : List.of("Enter", "Space")) {
            button(page, "Large").focus();
            page.keyboard().press(key);
            assertThat(
                    page.locator("dialog.zoom button")
                        .evaluate("b => b === document.activeElement"))
                .isEqualTo(true);
            page.keyboard().press("Escape");
            page.locator("dialog.zoom").waitFor(GONE);

            assertThat(page.evaluate("document.activeElement.alt")).isEqualTo("Large");
          }
        });
  }

  @Test
  void aTallPictureIsAsLargeAsItIsAndScrolls(Browser browser) {
    on(
        Device.WIDE_LIGHT,
        browser,
        "index.html",
        page -> {
          button(page, "Tall").click();

          assertThat(page.locator("dialog.zoom img").boundingBox().width).isEqualTo(1200);
          assertThat(page.locator("dialog.zoom").evaluate("d => d.scrollHeight > d.clientHeight"))
              .isEqualTo(true);
        });
  }

  @Test
  void othersAreNoButtons(Browser browser) {
    on(
        Device.NARROW_LIGHT,
        browser,
        "index.html",
        page -> {
          button(page, "Tall").scrollIntoViewIfNeeded();

          assertThat(page.locator(".content img[role]").evaluateAll("all => all.map(i => i.alt)"))
              .isEqualTo(List.of("Large", "Tall"));
          assertThat(page.locator("script[src*=zoom]").count()).isOne();
          page.locator("img[alt=Linked]").click();
          assertThat(page.locator("dialog").count()).isZero();
          page.waitForURL("**/a.html");
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"WIDE_LIGHT", "WIDE_DARK"})
  void picturesFollowTheAppearanceThatIsChosen(Device device, Browser browser) {
    on(
        device,
        browser,
        "a.html",
        page -> {
          boolean dark = device == Device.WIDE_DARK;
          assertShown(page, dark);
          page.evaluate(
              "name => document.documentElement.dataset.theme = name", dark ? "light" : "dark");
          assertShown(page, !dark);
          page.evaluate("() => { delete document.documentElement.dataset.theme; }");
          assertShown(page, dark);
        });
  }

  private static void assertShown(Page page, boolean dark) {
    assertThat(page.locator("[alt='For dark']").isVisible()).isEqualTo(dark);
    assertThat(page.locator("[alt='For light']").isVisible()).isEqualTo(!dark);
    assertThat(page.locator("[alt='For GitHub']").isVisible()).isEqualTo(dark);
    page.locator("[alt=Both]").scrollIntoViewIfNeeded();
    String file = dark ? "/large.svg" : "/small.svg";
    page.waitForCondition(
        () -> ((String) page.locator("[alt=Both]").evaluate("i => i.currentSrc")).contains(file));
  }
}
