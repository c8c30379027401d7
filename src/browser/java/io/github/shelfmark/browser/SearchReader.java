package io.github.shelfmark.browser;

import com.microsoft.playwright.Page;
import io.github.shelfmark.site.Url;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Somebody who types queries into the page of the search, and asks for more until there is no more.
 */
final class SearchReader {
  private static final String PAGE = "search.html";
  private static final String DONE = "[data-search-results][data-search-done]";

  /** Types a query, and answers with its total and the addresses of all that is listed. */
  private static final String ASK =
      """
      async ([query, most]) => {
        const list = document.querySelector('[data-search-results]');
        const more = document.querySelector('.search-more');
        const input = document.querySelector('main input[name=q]');
        const until = (condition) => new Promise((done) => {
          const observer = new MutationObserver(() => condition() && end());
          const end = () => (observer.disconnect(), done());
          observer.observe(document.body, {attributes: true, childList: true, subtree: true});
          condition() && end();
        });
        const links = () => list.querySelectorAll('[data-search-page]');
        if (input.value !== query) {
          input.value = query;
          input.dispatchEvent(new InputEvent('input', {bubbles: true}));
        }
        await until(() => list.hasAttribute('data-search-done'));
        while (!more.hidden && links().length < most) {
          const listed = links().length;
          more.click();
          await until(() => links().length > listed || more.hidden);
        }
        return [list.dataset.searchTotal, ...[...links()].map((link) => link.href)];
      }
      """;

  private final Page page;
  private final String root;

  private SearchReader(Page page, String root) {
    this.page = page;
    this.root = root;
  }

  /** Opens the page with a first query in its address. */
  static SearchReader open(Page page, SiteServer server, String query) {
    page.navigate(server.address(PAGE) + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    page.waitForSelector(
        DONE,
        new Page.WaitForSelectorOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    return new SearchReader(page, server.root());
  }

  /** What is listed for a query, best first; no more than some number of pages. */
  Found find(String query, int most) {
    List<?> answer = (List<?>) page.evaluate(ASK, List.of(query, most));
    List<String> pages =
        answer.stream().skip(1).map(address -> path(String.valueOf(address))).toList();
    return new Found(Integer.parseInt(String.valueOf(answer.get(0))), pages);
  }

  private String path(String address) {
    return Url.decode(address.substring(root.length()).replaceFirst("[?#].*", ""));
  }

  /**
   * What a query has found.
   *
   * @param total how many pages, as the page says
   * @param pages the paths of those that are listed
   */
  record Found(int total, List<String> pages) {}
}
