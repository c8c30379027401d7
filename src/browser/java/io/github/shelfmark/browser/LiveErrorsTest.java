package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Errors are shown over the last good page, and go when they are mended. */
@ExtendWith(InBrowser.class)
final class LiveErrorsTest {
  private static final String PAGE = "guide/writing.html";
  private static final String LINK =
      """
      {"severity": "error", "code": "SM101", "file": "src/docs/checks/links.md", "line": 12,
       "column": 9, "message": "There is no page “guide/wirting.md”.",
       "hint": "Did you mean “guide/writing.md”?", "editor": "vscode://file/docs/links.md:12:9",
       "excerpt": [{"number": 11, "text": ""},
                   {"number": 12, "text": "Look at [the guide](guide/wirting.md) for more."},
                   {"number": 13, "text": "<img src=x onerror=alert(1)>"}]}
      """;
  private static final String YAML =
      """
      {"severity": "error", "code": "SM001", "file": "src/docs/guide/writing.md", "line": 3,
       "column": 0, "message": "<b>The front matter</b> is not YAML.", "hint": "", "editor": "",
       "excerpt": [{"number": 3, "text": "tags: [a"}]}
      """;

  /** Front matter is mended first, because it is what the reader looks at. */
  static final String BOTH = "{\"errors\": [" + LINK + "," + YAML + "], \"warnings\": 2}";

  private static final String NONE = "{\"errors\": [], \"warnings\": 0}";

  @Test
  void areShownWithTheirPlaces(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      ErrorLog log = ErrorLog.of(reader, server.root());
      Page page = reader.newPage();
      server.open(page, PAGE);
      Locator panel = page.locator(".errors");
      assertThat(panel).isHidden();
      server.send("findings", BOTH);

      assertThat(panel.locator("h2")).hasText("2 errors in 2 files");
      assertThat(panel.locator(".place"))
          .hasText(new String[] {"src/docs/guide/writing.md:3", "src/docs/checks/links.md:12:9"});
      assertThat(panel.locator(".message").first()).hasText("<b>The front matter</b> is not YAML.");
      assertThat(panel.locator("mark")).hasText("[the");
      assertThat(panel.locator(".at i")).hasText(new String[] {"3", "12"});
      assertThat(panel.locator(".hint")).hasText("Did you mean “guide/writing.md”?");
      assertThat(panel.locator("a")).hasAttribute("href", "vscode://file/docs/links.md:12:9");
      assertThat(page.locator("shelfmark-live img")).hasCount(0);
      assertThat(page.locator("shelfmark-live [role=status]"))
          .hasText(
              "2 errors in 2 files: src/docs/guide/writing.md: <b>The front matter</b> is not"
                  + " YAML.");

      server.send("findings", NONE);
      assertThat(panel).isHidden();
      assertThat(page.locator(".pill")).isHidden();
      assertThat(log.seen()).isEmpty();
    }
  }

  @Test
  void arePutAwayByTheKeyboard(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.NARROW_DARK.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, PAGE);
      Locator panel = page.locator(".errors");
      Locator pill = page.locator(".pill");
      page.locator(".search-box").focus();
      server.send("findings", BOTH);
      panel.waitFor();
      assertThat(page.evaluate("document.activeElement.className"))
          .asString()
          .contains("search-box");

      page.keyboard().press("Escape");
      assertThat(panel).isHidden();
      assertThat(pill).hasText("2 errors");
      server.send("findings", BOTH.replace("Did you mean", "Meant was"));
      assertThat(page.locator(".hint")).containsText("Meant was");
      assertThat(panel).isHidden();

      pill.focus();
      page.keyboard().press("Enter");
      assertThat(panel).isVisible();
      assertThat(page.locator(".close")).isFocused();
      page.keyboard().press("Enter");
      assertThat(panel).isHidden();
      assertThat(pill).isFocused();

      page.reload();
      server.listening(page, PAGE);
      assertThat(pill).isVisible();
      assertThat(panel).isHidden();
      server.send("findings", BOTH.replace("checks/links.md", "new.md"));
      assertThat(panel).isVisible();
      server.send("findings", NONE);
      assertThat(pill).isHidden();
    }
  }

  /** What opens over the page is closed first. */
  @Test
  void escapeClosesTheSearchFirst(Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = Device.WIDE_LIGHT.reader(browser)) {
      Page page = reader.newPage();
      server.open(page, PAGE);
      SearchBox.on(page).open();
      server.send("findings", BOTH);
      page.locator(".errors").waitFor();
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog.search")).isHidden();
      assertThat(page.locator(".errors")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(".errors")).isHidden();
    }
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("deprecation")
  void areAccessible(Device device, Browser browser, Sites sites) {
    try (LiveServer server = LiveServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      server.mark(PAGE, "draft");
      server.open(page, PAGE);
      server.send("findings", BOTH);
      page.locator(".errors").waitFor();
      page.waitForFunction("() => !document.querySelector('shelfmark-live').style.visibility");
      List<String> violations = violations(page);
      page.keyboard().press("Escape");
      server.send("gone", "{}");
      page.locator(".gone").waitFor();
      violations.addAll(violations(page));

      assertThat(violations).isEmpty();
    }
  }

  @SuppressWarnings("deprecation")
  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + rule.getNodes())
            .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
  }
}
