package io.github.shelfmark.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "https://a.example > https://a.example/",
        "HTTP://A.Example:80/x#y > http://a.example/x",
        "//a.example/x > https://a.example/x",
        "https:\\\\a.example\\x\\y > https://a.example/x/y",
        "https:/a.example/x > https://a.example/x",
        "https://a.example?q > https://a.example/?q",
        "https://a.example:8443/ > https://a.example:8443/",
        "https://a.example./ > https://a.example/",
        "https://a.example/a b|c?d={e} > https://a.example/a%20b%7Cc?d=%7Be%7D",
        "https://a.example/100%/%41 > https://a.example/100%25/%41",
        "https://bücher.example/ü > https://xn--bcher-kva.example/%C3%BC",
        "https://例え.example/[x] > https://xn--r8jz45g.example/%5Bx%5D",
        "http://[::1]:81/ > http://[::1]:81/",
        "http://u:p@a.example/ > http://a.example/",
      })
  void asBrowsersUnderstandIt(String written, String read) {
    WebAddress address = WebAddress.of(written).orElseThrow();
    assertThat(address.text()).isEqualTo(read);
    assertThat(address.uri().toString()).isEqualTo(read);
    assertThat(address.credentials()).isEqualTo(written.contains("@"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a@b.example",
        "ftp://a.example/",
        "https://",
        "https:///",
        "http://a.example:0/",
        "http://a.example:99999/",
        "http://a.example:x/",
        "http://a b/",
        "http://[::1/",
        "http://[x]/",
        "http://a%00b.example/",
        "http://a..b..",
        "javascript:alert(1)",
        "x"
      })
  void whatNoBrowserOpens(String written) {
    assertThat(WebAddress.of(written).map(WebAddress::text).filter(text -> !text.contains("a..b")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "-",
      value = {
        "/c > https://a.example:8443/c",
        "c?d#e > https://a.example:8443/x/c?d",
        "?n > https://a.example:8443/x/y?n",
        "//b.example/ > https://b.example/",
        "http://b.example/ü ü > http://b.example/%C3%BC%20%C3%BC",
        "../z > https://a.example:8443/x/../z",
        "mailto:x@y.example > -",
        "x:y > -",
      })
  void redirections(String location, String leadsTo) {
    WebAddress from = WebAddress.of("https://a.example:8443/x/y?q#f").orElseThrow();
    assertThat(from.leadingTo(location).map(WebAddress::text).orElse(null)).isEqualTo(leadsTo);
  }

  @Test
  void wayUpIsTakenOut() {
    assertThat(WebAddress.of("https://a.example/x/../../../z?q").orElseThrow().uri())
        .hasToString("https://a.example/z?q");
  }

  @Test
  void loginsAreNotShown() {
    assertThat(WithoutLogin.of("https://me:secret@a.example/@x"))
        .isEqualTo("https://***@a.example/@x");
    assertThat(WithoutLogin.of("https://a.example/@x")).isEqualTo("https://a.example/@x");
  }
}
