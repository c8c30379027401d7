package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/p/",
        " HTTP://x/",
        "x:/y",
        "c:\\x",
        "//host/p",
        "/a?b",
        "/a#b",
        "/a?b#c"
      })
  void someGiveNoAddress(String permalink) {
    assertThat(PermalinkText.check(permalink)).get().matches(PermalinkText.Fault::fatal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a<b",
        "/a>b",
        "/a\"b",
        "/a|b",
        "/a*b",
        "/12:30/",
        "/a%3Fb",
        "/a%3ab",
        "/a./b",
        "/a /b",
        "/ a/b",
        "/x.",
        "/con",
        "/a/NUL.html",
        "/com1/",
        "/aux.md/x"
      })
  void someAreNoNamesOnWindows(String permalink) {
    assertThat(PermalinkText.check(permalink)).get().matches(fault -> !fault.fatal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/guide/",
        "/a b/c.html",
        "/:collection/:path:output_ext",
        "/:categories/:year/W:week/:short_day/:title:output_ext",
        "pretty",
        "/é/中/",
        "/console/",
        "/a%20b/",
        "/v1.2/",
        "guide/:title",
        "/../x"
      })
  void othersAreFine(String permalink) {
    assertThat(PermalinkText.check(permalink)).isEmpty();
  }
}
