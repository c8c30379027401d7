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
    "&&amp;, &&",
  })
  void decodesEntities(String text, String expected) {
    assertThat(HtmlEntities.decode(text)).isEqualTo(expected);
  }
}
