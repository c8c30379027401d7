package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverridesTest {
  @Test
  void whatNobodySetOverridesNothing() {
    assertThat(
            new Overrides()
                .with("title", null)
                .with("provided", List.of())
                .with("others", List.of("", " "))
                .with("sections", Arrays.asList((Object) null))
                .toMap())
        .isEmpty();
  }

  @Test
  void whatIsSetOverrides() {
    assertThat(
            new Overrides()
                .with("title", "T")
                .with("future", false)
                .with("provided", List.of("a", "", "b"))
                .toMap())
        .isEqualTo(Map.of("title", "T", "future", false, "provided", List.of("a", "b")));
  }
}
