package io.github.shelfmark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No page has a violation that axe detects. */
@ExtendWith(InBrowser.class)
final class AxeTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @EnumSource
  void findsNothing(Device device, Browser browser, Sites sites) {
    List<String> violations = new ArrayList<>();

    for (Path site : sites.all()) {
      try (SiteServer server = SiteServer.of(site);
          BrowserContext reader = device.reader(browser)) {
        Page page = reader.newPage();
        for (String path : Sites.pages(site)) {
          page.navigate(server.address(path));
          for (Rule rule : axe(page).analyze().getViolations()) {
            rule.getNodes().forEach(node -> violations.add(line(path, rule, node)));
          }
        }
      }
    }

    assertThat(violations).as(device.toString()).isEmpty();
  }

  /** What the reader opens: the drawer, the contents' sheet, the list of keys, the search. */
  @ParameterizedTest
  @EnumSource
  void findsNothingInWhatOpens(Device device, Browser browser, Sites sites) {
    List<String> violations = new ArrayList<>();

    for (String opener :
        List.of(".menu-button", ".toc-narrow summary", ".keys-button", ".search-box")) {
      try (SiteServer server = SiteServer.of(sites.manual());
          BrowserContext reader = device.reader(browser)) {
        Page page = reader.newPage();
        page.navigate(server.address("guide/writing.html"));
        if (page.locator(opener).isVisible()) {
          page.locator(opener).click();
          page.waitForTimeout(200);
          for (Rule rule : axe(page).analyze().getViolations()) {
            rule.getNodes().forEach(node -> violations.add(line(opener, rule, node)));
          }
        }
      }
    }

    assertThat(violations).as(device.toString()).isEmpty();
  }

  /** The search with results, and where there are none. */
  @ParameterizedTest
  @EnumSource
  void findsNothingInSearches(Device device, Browser browser, Sites sites) {
    List<String> violations = new ArrayList<>();

    try (SiteServer server = SiteServer.of(sites.manual());
        BrowserContext reader = device.reader(browser)) {
      Page page = reader.newPage();
      for (String query : List.of("section", "qqqq section", "sectoin")) {
        page.navigate(server.address("guide/writing.html"));
        SearchBox.on(page).open().search(query);
        for (Rule rule : axe(page).analyze().getViolations()) {
          rule.getNodes().forEach(node -> violations.add(line(query, rule, node)));
        }
        page.navigate(server.root() + "search.html?q=" + query.replace(" ", "+"));
        assertThat(page.locator("[data-search-done]")).hasCount(1);
        for (Rule rule : axe(page).analyze().getViolations()) {
          rule.getNodes().forEach(node -> violations.add(line("page " + query, rule, node)));
        }
      }
    }

    assertThat(violations).as(device.toString()).isEmpty();
  }

  /**
   * Legacy mode; the other mode opens an extra page for each analysis, for frames of other origins,
   * which we do not have.
   */
  @SuppressWarnings("deprecation")
  private static AxeBuilder axe(Page page) {
    return new AxeBuilder(page).withTags(TAGS).setLegacyMode(true);
  }

  private static String line(String path, Rule rule, CheckedNode node) {
    String summary = node.getFailureSummary().replaceAll("\\s+", " ");
    return path + ": " + rule.getId() + " at " + node.getTarget() + ": " + summary;
  }
}
