package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NfcTest {
  @Test
  void isThatOfUnicode() {
    Random random = new Random(7);
    int[] starts = {0x20, 0xc0, 0x300, 0x3040, 0x1100, 0xac00, 0x4e00, 0x430, 0x915, 0x1f600};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 4; j++) {
        text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(0x60));
      }
      assertThat(Nfc.of(text.toString()))
          .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
  }

  @Test
  void aTextThatHasTheFormIsNotCopied() {
    String text = "Grüße, 中文, かな, 한글, Ёлка 😀";
    assertThat(Nfc.of(text)).isSameAs(text);
    assertThat(Nfc.of("e\u0301")).isEqualTo("é");
  }
}
