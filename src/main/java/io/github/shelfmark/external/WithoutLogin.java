package io.github.shelfmark.external;

/** Addresses in messages, which are kept and shown to many. */
final class WithoutLogin {
  private WithoutLogin() {}

  /** An address as written, with stars for a user's name and password. */
  static String of(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return address;
    }
    int end = start + 2;
    while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    int at = address.lastIndexOf('@', end);
    return at <= start || at >= end
        ? address
        : address.substring(0, start + 2) + "***" + address.substring(at);
  }
}
