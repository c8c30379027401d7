package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.md",
        "../a/b.html#c",
        "/a?b=c:d",
        "#a:b",
        "?x=javascript:y",
        "https://example.org/a:b",
        "HTTP://example.org",
        "mailto:a@b.c",
        "//example.org/a",
        "a b.html",
        "a&amp;b.html",
        "./a:b.md",
        "&#109;ailto:a@b.c",
        "datei-ä.md",
        "a/javascript:b",
        "a\\b",
        "foo):x",
        "foo\nbar",
        "java script:x"
      })
  void harmless(String address) {
    assertThat(HarmlessAddress.inLink(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:x",
        " javascript:x",
        "java\nscript:x",
        "java\tscript:x",
        "\u0001javascript:x",
        "java&Tab;script:x",
        "java&NewLine;script:x",
        "javascript&colon;x",
        "&#106avascript:x",
        "javascript&#58x",
        "javascript&#58//x",
        "javascript&#x3ax?y",
        "java\u00adscript:x",
        "data:text/html,x",
        "vbscript:x",
        "tel:1",
        "ftp://x",
        "file:///x",
        "C:\\x",
        "x:y",
        "view-source:https://x"
      })
  void refused(String address) {
    assertThat(HarmlessAddress.inLink(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:a@b.c", "data:image/png;base64,x", "cid:x"})
  void refusedInPictures(String address) {
    assertThat(HarmlessAddress.inPicture(address)).isFalse();
  }
}
