package io.github.shelfmark.serve.http;

/** Why a page would not be part of a build for publishing. */
public enum PageMark {
  /** It is a draft, or not published for another reason. */
  DRAFT,
  /** Its date is in the future. */
  FUTURE;

  /** The word in pages. */
  String word() {
    return this == DRAFT ? "draft" : "future";
  }
}
