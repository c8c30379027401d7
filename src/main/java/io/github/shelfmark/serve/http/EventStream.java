package io.github.shelfmark.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A browser that has a page open and is told of changes, by a thread of its own. */
final class EventStream {
  /** How long nothing may be sent; a browser that has gone is only found by sending. */
  private static final long SILENCE_MILLIS = 5000;

  private final String page;
  private final Set<String> missing;
  private final PendingEvents pending = new PendingEvents();
  private @Nullable Thread writer;
  private boolean ended;

  /** Says how an event reads at the moment when it is sent. */
  interface Wording {
    /** The event for a page. */
    String of(EventKind kind, PendingEvents.Batch batch) throws InterruptedException;
  }

  /**
   * A browser.
   *
   * @param page the path of its page in the site
   * @param missing the paths of files for which it waits, because its address shows none
   */
  EventStream(String page, Set<String> missing) {
    this.page = page;
    this.missing = missing;
  }

  String page() {
    return page;
  }

  Set<String> missing() {
    return missing;
  }

  PendingEvents pending() {
    return pending;
  }

  /** Whether it shows a file, or would. */
  boolean shows(String path) {
    return page.equals(path) || missing.contains(path);
  }

  /**
   * Sends events until the browser has gone or {@link #end} was called.
   *
   * @throws IOException if the browser has gone
   * @throws InterruptedException if the stream was ended
   */
  void run(OutputStream out, Wording wording) throws IOException, InterruptedException {
    begin();
    try {
      out.write(EventText.START.getBytes(StandardCharsets.UTF_8));
      while (true) {
        PendingEvents.Batch batch = pending.take(SILENCE_MILLIS);
        StringBuilder text = new StringBuilder();
        for (EventKind kind : batch.kinds()) {
          text.append(wording.of(kind, batch));
        }
        String sent = text.isEmpty() ? EventText.SIGN_OF_LIFE : text.toString();
        out.write(sent.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } finally {
      finish();
    }
  }

  /** Ends it, also if the thread waits for the browser to read. */
  synchronized void end() {
    ended = true;
    pending.end();
    if (writer != null) {
      writer.interrupt();
    }
  }

  private synchronized void begin() throws InterruptedException {
    if (ended) {
      throw new InterruptedException();
    }
    writer = Thread.currentThread();
  }

  private synchronized void finish() {
    writer = null;
  }
}
