package io.github.shelfmark.external;

/**
 * What is known of an address.
 *
 * @param kind how it is
 * @param detail where it leads to now, or what is wrong, as a part of a sentence
 */
record Answer(Kind kind, String detail) {
  /** How an address is. */
  enum Kind {
    /** There is something. */
    GOOD,
    /** There is something, and the server says that it has another address for good. */
    MOVED,
    /** There is nothing. */
    BROKEN,
    /** It could not be found out. */
    UNCHECKED
  }

  static final Answer GOOD = new Answer(Kind.GOOD, "");

  static Answer broken(String detail) {
    return new Answer(Kind.BROKEN, detail);
  }

  static Answer unchecked(String detail) {
    return new Answer(Kind.UNCHECKED, detail);
  }
}
