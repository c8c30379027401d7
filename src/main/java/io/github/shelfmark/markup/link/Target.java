package io.github.shelfmark.markup.link;

/**
 * What a link leads to.
 *
 * @param output the file of the site; one above it starts with {@code ../}. Empty for another site
 * @param named the same file as the link names it, perhaps without its ending
 * @param address the address on another site; empty for a file of this one
 * @param provided whether another tool writes the file
 */
record Target(String output, String named, String address, boolean provided) {
  /** A file that this build writes. */
  static Target of(String output) {
    return new Target(output, output, "", false);
  }

  /** A file that another tool writes. */
  static Target provided(String output) {
    return new Target(output, output, "", true);
  }

  /** Something on another site. */
  static Target elsewhere(String address) {
    return new Target("", "", address, false);
  }

  /** The same target, as a link names it. */
  Target named(String name) {
    return new Target(output, name, address, provided);
  }

  /** What the record of a build says of it. */
  String answer() {
    return address.isEmpty() ? named : address;
  }
}
