package io.github.shelfmark.testing;

import java.nio.charset.StandardCharsets;

/** What fuzz tests make of their bytes. Their seed inputs are therefore plain text files. */
public final class FuzzInput {
  private FuzzInput() {}

  /** The bytes as UTF-8; what is no UTF-8 becomes half of a surrogate pair. */
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud800');
  }
}
