package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import io.github.shelfmark.text.Budget;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  @Test
  void writesWhatJavaEncodesHoweverItIsCut() {
    Property.forAll(Texts.any(), Generator.ints(0, 1_000_000), Utf8WriterTest::isWhole);
  }

  @Test
  void everyCutOfAnEdgeCaseIsWhole() {
    for (String text : Texts.any(6).edges()) {
      for (int cut = 0; cut <= text.length(); cut++) {
        isWhole(text, cut);
      }
    }
  }

  private static void isWhole(String text, int cut) {
    String whole = text + ".";
    int at = Math.floorMod(cut, whole.length());
    Utf8Writer writer = new Utf8Writer(1, new Budget(1));
    writer.write(whole, 0, at);
    writer.write(whole.toCharArray(), at, whole.length() - at);

    String expected =
        whole
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replaceAll("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]", "\ufffd");
    assertThat(writer.toBytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
  }
}
