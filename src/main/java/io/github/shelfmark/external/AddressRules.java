package io.github.shelfmark.external;

import io.github.shelfmark.config.ExternalLinksConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are asked for. Documents of strangers are checked on machines that reach more
 * than the Internet, so whatever is not public is refused, by name and by what the name leads to.
 */
final class AddressRules {
  /** Names that lead to a machine or its network (RFC 6761, 6762, 8375, and customs). */
  private static final List<String> INTERNAL =
      List.of("localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa");

  /** Names that are there for examples (RFC 2606), at which nobody misses anything. */
  private static final List<String> EXAMPLES =
      List.of("example", "test", "invalid", "example.com", "example.net", "example.org");

  /** Ports above 1023 of other protocols than HTTP, which browsers refuse too (Fetch, 2.9). */
  private static final Set<Integer> OTHER_PROTOCOLS =
      Set.of(
          1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
          6669, 6679, 6697, 10_080);

  private final List<Wildcard> allow;
  private final List<Wildcard> deny;
  private final List<String> privateHosts;

  AddressRules(ExternalLinksConfig config, List<String> privateHosts) {
    this.allow = config.allow().stream().map(Wildcard::new).toList();
    this.deny = config.deny().stream().map(Wildcard::new).toList();
    this.privateHosts = List.copyOf(privateHosts);
  }

  /** Whether the site wants an address to be passed over, or it is only an example. */
  boolean isPassedOver(WebAddress address) {
    boolean wanted = allow.isEmpty() || allow.stream().anyMatch(each -> each.matches(address));
    return !wanted
        || deny.stream().anyMatch(each -> each.matches(address))
        || (!isTrusted(address) && isBelow(address.host(), EXAMPLES));
  }

  /**
   * Why an address must not be asked for, as far as can be told without asking for its host's.
   *
   * @return a part of a sentence whose subject is the address; null if it may be asked for
   */
  @Nullable String refusal(WebAddress address) {
    if (address.credentials()) {
      return "has a user's name or password in it";
    }
    if (isTrusted(address)) {
      return null;
    }
    int port = address.port();
    if ((port < 1024 && port != 80 && port != 443) || OTHER_PROTOCOLS.contains(port)) {
      return "has the port of another protocol";
    }
    String host = address.host();
    boolean name = host.indexOf('.') >= 0 || host.indexOf(':') >= 0;
    return !name || isBelow(host, INTERNAL) ? "is the address of an internal host" : null;
  }

  /**
   * Why the machine that a host's name leads to must not be asked.
   *
   * @throws UnknownHostException if there is no such host
   */
  @Nullable String refusalOfMachine(WebAddress address) throws UnknownHostException {
    if (isTrusted(address)) {
      return null;
    }
    for (InetAddress machine : InetAddress.getAllByName(address.host())) {
      if (!PublicAddresses.isPublic(machine)) {
        return "leads to an internal host";
      }
    }
    return null;
  }

  private boolean isTrusted(WebAddress address) {
    return privateHosts.stream().anyMatch(each -> Wildcard.matchesHost(each, address.host()));
  }

  private static boolean isBelow(String host, List<String> names) {
    return names.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name));
  }
}
