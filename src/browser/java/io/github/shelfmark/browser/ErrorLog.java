package io.github.shelfmark.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Records errors and requests to other servers while pages are opened. */
final class ErrorLog {
  private final String root;
  private final Set<String> seen = new LinkedHashSet<>();

  private ErrorLog(String root) {
    this.root = root;
  }

  /**
   * Starts watching all pages of a browser context.
   *
   * @param root the prefix that the URL of every request must have
   */
  static ErrorLog of(BrowserContext reader, String root) {
    ErrorLog log = new ErrorLog(root);
    reader.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            log.note(
                message.page(), message.type() + " " + message.text() + " " + message.location());
          }
        });
    reader.onWebError(error -> log.note(error.page(), "uncaught " + error.error()));
    reader.onRequest(
        request -> {
          if (!log.isOurs(request.url())) {
            log.seen.add("request to " + request.url());
          }
        });
    reader.onResponse(log::check);
    reader.onRequestFailed(request -> log.seen.add("failed " + request.url()));
    return log;
  }

  /** The recorded events, in order, without duplicates. */
  List<String> seen() {
    return List.copyOf(seen);
  }

  private boolean isOurs(String address) {
    return address.startsWith(root) || address.startsWith("data:") || address.startsWith("blob:");
  }

  private void check(Response response) {
    if (response.status() >= 400) {
      seen.add(response.status() + " " + response.url());
    }
  }

  private void note(Page page, String what) {
    seen.add((page == null ? "" : page.url() + ": ") + what);
  }
}
