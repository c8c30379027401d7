package io.github.shelfmark.external;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ExternalLinksConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
  private static AddressRules rules(String... privateHosts) {
    return new AddressRules(ExternalLinksConfig.DEFAULTS, List.of(privateHosts));
  }

  private static WebAddress at(String address) {
    return WebAddress.of(address).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::127.0.0.1",
        "64:ff9b:1::1",
        "100::1",
        "5f00::1"
      })
  void internalMachines(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getAllByName(address)[0])).isFalse();
    boolean six = address.indexOf(':') >= 0;
    WebAddress web = at("http://" + (six ? "[" + address + "]" : address) + "/");
    assertThat(rules().refusalOfMachine(web)).isEqualTo("leads to an internal host");
    assertThat(rules(web.host()).refusalOfMachine(web)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::808:808"})
  void machinesOfTheInternet(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getAllByName(address)[0])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/",
        "http://x.localhost/",
        "http://printer/",
        "http://nas.local/",
        "http://metadata.google.internal/",
        "http://a.lan/",
        "http://router.home.arpa/",
        "http://me@a.org/",
        "http://a.org:22/",
        "http://a.org:25/",
        "http://a.org:6667/",
        "http://2130706433/"
      })
  void refusedByTheirNames(String address) {
    assertThat(rules().refusal(at(address))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.org/", "http://a.org:8080/", "https://notlocalhost.org:8443/"})
  void mayBeAsked(String address) {
    assertThat(rules().refusal(at(address))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "a.org, https://a.org/x, true",
    "a.org, https://www.a.org/x, true",
    "a.org, https://ba.org/x, false",
    "https://a.org/x, https://a.org/xy, true",
    "https://a.org/x, http://a.org/xy, false",
    "*://a.org/*/edit, https://a.org/b/c/edit?x, true",
    "*://a.org/*/edit, https://a.org/edit, false",
    "'', https://a.org/, false",
    "*a*a*a*a*a*a*a*a*/b, https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org/, false",
  })
  void patterns(String pattern, String address, boolean matches) {
    assertThat(new Wildcard(pattern).matches(at(address))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/x, true",
    "https://www.example.org/, true",
    "https://a.test/, true",
    "https://denied.org/, true",
    "https://ok.org/, false",
    "https://notexample.com/, true"
  })
  void passedOver(String address, boolean passed) {
    ExternalLinksConfig config =
        new ExternalLinksConfig(List.of("ok.org", "denied.org"), List.of("denied.org"), 1, 1, 1);
    assertThat(new AddressRules(config, List.of()).isPassedOver(at(address))).isEqualTo(passed);
  }
}
