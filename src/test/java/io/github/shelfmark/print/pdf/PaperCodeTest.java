package io.github.shelfmark.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PaperCodeTest {
  private static Element prepared(String html) {
    Element body = Jsoup.parse(html).body();
    body.select("pre").forEach(PaperCode::prepare);
    return body;
  }

  private static String classes(String code) {
    return prepared("<pre>" + code + "</pre>").child(0).className();
  }

  @Test
  void shortBlocksStayOnOnePage() {
    assertThat(classes("a\n".repeat(31))).isEqualTo("short");
    assertThat(classes("a\n".repeat(32))).isEmpty();
  }

  @Test
  void theFrameIsNotLeftOnThePageBefore() {
    Element body = prepared("<figure class=code-block><pre>a</pre></figure>");

    assertThat(body.child(0).classNames()).contains("short");
    assertThat(body.child(0).child(0).className()).isEmpty();
  }

  @Test
  void drawingsAreMadeSmallerThanLinesThatGoOnBelow() {
    assertThat(classes("└" + "─".repeat(97))).isEqualTo("short drawn");
    assertThat(classes("a\n└" + "─".repeat(98))).isEqualTo("short drawn wide");
    assertThat(classes("└" + "─".repeat(124))).isEqualTo("short drawn wider");
    assertThat(classes("└" + "─".repeat(160))).isEqualTo("short drawn");
    assertThat(classes("─" + "锁".repeat(60))).isEqualTo("short drawn wide");
    assertThat(classes("a".repeat(120))).isEqualTo("short");
  }
}
