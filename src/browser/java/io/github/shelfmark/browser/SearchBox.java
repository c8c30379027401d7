package io.github.shelfmark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What tests do with the search of a page. */
final class SearchBox {
  private final Page page;

  private SearchBox(Page page) {
    this.page = page;
  }

  /** The search of a page that has been opened. */
  static SearchBox on(Page page) {
    return new SearchBox(page);
  }

  /** Opens the dialog by its key. */
  SearchBox open() {
    page.keyboard().press("Control+k");
    dialog().waitFor();
    return this;
  }

  /** Replaces the query by another one, and waits for its results. */
  SearchBox search(String query) {
    input().fill(query);
    return await(query);
  }

  /** Waits until the results of a query are shown. */
  SearchBox await(String query) {
    page.waitForFunction(
        "query => document.querySelector('[role=listbox]').dataset.searchDone === query", query);
    return this;
  }

  Locator dialog() {
    return page.locator("dialog.search[open]");
  }

  Locator input() {
    return page.locator("dialog.search input");
  }

  /** The pages among the options. */
  Locator pages() {
    return page.locator("dialog.search .search-page");
  }

  /** The option that Enter opens. */
  Locator active() {
    return page.locator("dialog.search [aria-selected=true]");
  }

  /** What screen readers are told. */
  String status() {
    return page.locator("dialog.search [role=status]").textContent().strip();
  }
}
