package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two versions on one server: 1.4 was built when it was the latest, 2.0 later. */
@ExtendWith(InBrowser.class)
final class VersionsInBrowserTest {
  @TempDir static Path directory;
  private static Path server;

  @BeforeAll
  static void build() throws IOException {
    Map<String, String> later = new LinkedHashMap<>();
    later.put(
        "site.yml",
        """
        title: Kettle
        version: "2.0"
        versions:
          - {title: "2.0", url: /}
          - {title: "1.4", url: /1.4/}
        """);
    later.put("index.md", "# Kettle 2.0\n");
    later.put("boil.md", "# Boil 2.0\n");
    Map<String, String> before = new LinkedHashMap<>();
    before.put(
        "site.yml",
        """
        title: Kettle
        baseurl: /1.4
        version: "1.4"
        versions:
          - {title: "1.4", url: /}
        """);
    before.put("index.md", "# Kettle 1.4\n");
    before.put("boil.md", "# Boil 1.4\n");
    before.put("whistle.md", "# Whistle 1.4\n");
    server = Samples.build(directory.resolve("later"), later);
    Path old = Samples.build(directory.resolve("before"), before);
    Files.move(old, server.resolve("1.4"));
  }

  private static void at(String address, Browser browser, Consumer<Page> test) {
    for (Device device : new Device[] {Device.WIDE_LIGHT, Device.NARROW_DARK}) {
      try (SiteServer site = SiteServer.of(server);
          BrowserContext reader = device.reader(browser)) {
        Page page = reader.newPage();
        page.navigate(site.root() + address);
        test.accept(page);
      }
    }
  }

  @Test
  void anOldSiteLearnsOfLaterVersions(Browser browser) {
    at(
        "1.4/boil.html",
        browser,
        page -> {
          Locator note = page.locator(".outdated");
          assertThat(note).containsText("You are reading about version 1.4.");
          page.locator(".versions summary").click();
          assertThat(page.locator(".versions li")).hasText(new String[] {"2.0 latest", "1.4"});
          page.keyboard().press("Escape");
          assertThat(page.locator(".versions ul")).isHidden();
          note.locator("a").click();
          page.waitForURL(url -> !url.contains("/1.4/"));
          assertThat(page.locator("h1")).hasText("Boil 2.0");
          assertThat(page.locator(".outdated")).hasCount(0);
        });
  }

  @Test
  void aPageThatTheOtherVersionDoesNotHaveLeadsToItsHomePage(Browser browser) {
    at(
        "1.4/whistle.html",
        browser,
        page -> {
          page.locator(".outdated a").click();
          page.waitForURL(url -> !url.contains("/1.4/"));
          assertThat(page.locator("h1")).hasText("Kettle 2.0");
        });
  }

  @Test
  void theMenuOfTheLatestLeadsBack(Browser browser) {
    at(
        "boil.html",
        browser,
        page -> {
          page.locator(".versions summary").click();
          page.locator(".versions a", new Page.LocatorOptions().setHasText("1.4")).click();
          page.waitForURL(url -> url.contains("/1.4/boil.html"));
          assertThat(page.locator("h1")).hasText("Boil 1.4");
        });
  }
}
