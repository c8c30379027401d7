package io.github.shelfmark.markup.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;

class FenceFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    String info = FuzzInput.text(input);
    Fence fence = Fence.of(info);

    assertThat(fence.toString()).isNotEmpty();
    assertThat(fence.language()).doesNotContain(" ");
    assertThat(fence.firstNumber()).isNotNegative();
    for (LineRanges ranges : fence.lines().values()) {
      for (int[] range : ranges.ranges()) {
        assertThat(range[0]).isBetween(1, range[1]);
      }
    }
    assertThat(fence.words()).extracting(WordMark::text).doesNotContain("");
    assertThat(fence.faults()).extracting(FenceFault::message).doesNotContain("");
  }
}
