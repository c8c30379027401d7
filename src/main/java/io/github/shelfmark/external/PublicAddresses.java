package io.github.shelfmark.external;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the Internet from those of a machine, its network and its cloud (IANA's
 * registries of special-purpose addresses).
 */
final class PublicAddresses {
  private PublicAddresses() {}

  /** Whether everybody reaches the same machine at an address. */
  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xff;
    int b = bytes[1] & 0xff;
    int c = bytes[2] & 0xff;
    boolean shared = a == 100 && b >= 64 && b < 128;
    boolean assigned = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean relays = a == 192 && b == 88 && c == 99;
    boolean measured = a == 198 && (b == 18 || b == 19);
    boolean examples = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
    return a != 0 && a < 240 && !shared && !assigned && !relays && !measured && !examples;
  }

  /** Global unicast, of which some hold an address of IPv4. */
  private static boolean isPublic6(byte[] bytes) {
    int first = word(bytes, 0);
    int second = word(bytes, 2);
    if (first == 0x64 && second == 0xff9b) {
      return word(bytes, 4) == 0 && isPublic4(bytes, 12);
    }
    if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    // Teredo, benchmarks, documentation, and other protocols' own.
    boolean special =
        (first == 0x2001 && (second < 0x200 || second == 0xdb8))
            || (first == 0x3fff && second < 0x1000);
    return first >= 0x2000 && first < 0x4000 && !special;
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    try {
      return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException impossible) {
      return false;
    }
  }
}
