package io.github.shelfmark.external;

import java.io.IOException;

/** Asks a server. */
@FunctionalInterface
interface Asker {
  /**
   * What a server has answered, without the page itself.
   *
   * @param status the status
   * @param location where it leads; empty if it says nothing of that
   * @param retryAfter when to ask again; empty if it says nothing of that
   */
  record Reply(int status, String location, String retryAfter) {}

  /**
   * Asks for a page.
   *
   * @param method {@code HEAD} or {@code GET}; of the page itself nothing is read
   * @throws IOException if there is no answer
   */
  Reply ask(String method, WebAddress address) throws IOException, InterruptedException;
}
