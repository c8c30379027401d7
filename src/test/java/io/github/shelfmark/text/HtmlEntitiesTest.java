package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEntitiesTest {
  @ParameterizedTest
  @CsvSource({
    "M&eacute;tricas &amp; m&#225;s, Métricas & más",
    "&#x20AC; &#8364; &#150;, € € –",
    "AT&T; &nosuch; &; &#; &#xd800; &#99999999;, AT&T; &nosuch; &; &#; &#xd800; &#99999999;",
    "a & b, a & b",
    "&check;&lang;&NotEqualTilde;&CounterClockwiseContourIntegral;, ✓⟨≂̸∳",
    "&AElig;&zwnj;&zwj;x, \u00c6\u200c\u200dx",
    "&&amp;, &&",
  })
  void decodesEntities(String text, String expected) {
    assertThat(HtmlEntities.decode(text)).isEqualTo(expected);
  }

  /** kramdown's names; two of them had other characters then. */
  @ParameterizedTest
  @CsvSource({"eacute, é", "hellip, …", "lang, \u2329", "zwj, \u200d", "amp, &", "check,", "AMP,"})
  void knowsWhichNamesHtml4Had(String name, String expected) {
    assertThat(HtmlEntities.namedInHtml4(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"65, A", "0, \uFFFD", "55296, \uFFFD", "1114112, \uFFFD", "128, \u0080"})
  void commonMarkReplacesNumbersWithoutACharacter(int number, String expected) {
    assertThat(HtmlEntities.numberedOrReplacement(number)).isEqualTo(expected);
  }
}
