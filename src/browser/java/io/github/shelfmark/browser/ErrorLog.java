package io.github.shelfmark.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down what should not happen while pages are read: errors, and requests to elsewhere. */
final class Witness {
  private final String root;
  private final Set<String> seen = new LinkedHashSet<>();

  private Witness(String root) {
    this.root = root;
  }

  /**
   * Watches all pages of a reader from now on.
   *
   * @param root what the address of every request has to start with
   */
  static Witness of(BrowserContext reader, String root) {
    Witness witness = new Witness(root);
    reader.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            witness.note(
                message.page(), message.type() + " " + message.text() + " " + message.location());
          }
        });
    reader.onWebError(error -> witness.note(error.page(), "uncaught " + error.error()));
    reader.onRequest(
        request -> {
          if (!witness.isOurs(request.url())) {
            witness.seen.add("request to " + request.url());
          }
        });
    reader.onResponse(witness::check);
    reader.onRequestFailed(request -> witness.seen.add("failed " + request.url()));
    return witness;
  }

  /** What was seen so far, in order, each once. */
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
