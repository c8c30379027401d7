package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  @Test
  void whatIsNoTextIsLeftOut() {
    List<Object> list = List.of("/a", List.of("/b"), Map.of("c", "d"));
    assertThat(RedirectTargets.texts(list)).containsExactly("/a");
    assertThat(RedirectTargets.texts(Map.of("c", "d"))).isEmpty();
    assertThat(RedirectTargets.isWrong(list)).isTrue();
    assertThat(RedirectTargets.isWrong(Map.of("c", "d"))).isTrue();
    assertThat(RedirectTargets.isWrong(Arrays.asList("/a", null, 7))).isFalse();
    assertThat(RedirectTargets.isWrong(null)).isFalse();
  }
}
