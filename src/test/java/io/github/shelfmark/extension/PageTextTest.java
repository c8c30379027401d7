package io.github.shelfmark.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.testing.TextBlocks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Texts of pages as bytes. */
class PageTextTest {
  private static PageText sample() {
    return new PageText.Builder(0)
        .block(PageText.TITLE, "Tïtle".repeat(40))
        .heading(2, "ä", "Heading")
        .block(PageText.BODY, "")
        .block(PageText.CODE, "a\n b")
        .build();
  }

  @Test
  void blocksAreHeldInOrder() {
    assertThat(TextBlocks.of(sample()))
        .containsExactly("title " + "Tïtle".repeat(40), "h2 #ä Heading", "code a\n b");
    assertThat(sample().title()).isEqualTo("Tïtle".repeat(40));
    assertThat(new PageText.Builder(0).block(PageText.BODY, "x").build().title()).isEmpty();
    assertThat(PageText.of(0, new byte[0]).title()).isEmpty();
  }

  @Test
  void bytesAreTakenOnlyIfTheyAreBlocks() {
    PageText text = sample();
    assertThat(PageText.of(text.blocks(), text.bytes())).isEqualTo(text).hasSameHashCodeAs(text);
    for (int length = 0; length < text.bytes().length; length++) {
      byte[] cut = Arrays.copyOf(text.bytes(), length);
      assertThatThrownBy(() -> PageText.of(3, cut)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> PageText.of(2, text.bytes()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PageText.of(1, new byte[] {6, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] endless = {2, -1, -1, -1, -1, -1, -1};
    assertThatThrownBy(() -> PageText.of(1, endless)).isInstanceOf(IllegalArgumentException.class);
  }
}
