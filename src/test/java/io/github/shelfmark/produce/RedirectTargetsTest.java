package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedirectTargetsTest {
  @Test
  void aTextIsAListOfOne() {
    assertThat(RedirectTargets.texts(" /a ")).containsExactly("/a");
    assertThat(RedirectTargets.texts(7)).containsExactly("7");
  }

  @Test
  void emptyTextsAreLeftOut() {
    assertThat(RedirectTargets.texts(null)).isEmpty();
    assertThat(RedirectTargets.texts("  ")).isEmpty();
    assertThat(RedirectTargets.texts(Arrays.asList("/a", null, "", "/b")))
        .isEqualTo(List.of("/a", "/b"));
  }
}
