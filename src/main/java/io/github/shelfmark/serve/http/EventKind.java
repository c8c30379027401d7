package io.github.shelfmark.serve.http;

import java.util.Locale;

/** What a browser is told of, in the order in which it is told. */
enum EventKind {
  /** The connection stands: which version of its page there is. */
  HELLO,
  /** Its page has another version. */
  PAGE,
  /** Its page is no longer part of the site. */
  GONE,
  /** A file that is no page has changed. */
  FILE,
  /** What is wrong with the site. */
  FINDINGS,
  /** Whether a build runs that takes long. */
  BUILDING;

  /** The name of the event. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
