package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlCharactersTest {
  @Test
  void ordinaryTextIsTheSame() {
    String text = "a\tb\r\nc\fd é 中 😀\u00a0\u0089";
    assertThat(ControlCharacters.replace(text)).isSameAs(text);
    Map<String, Object> value = Map.of("a", List.of(1, "b", Map.of("c", true)));
    assertThat(ControlCharacters.replaceIn(value)).isSameAs(value);
  }

  @Test
  void othersAreReplaced() {
    assertThat(ControlCharacters.replace("\0a\u001bb\u007fd\ud83de\udc00"))
        .isEqualTo("\ufffda\ufffdb\ufffdd\ufffde\ufffd");
    assertThat(ControlCharacters.find("ab\u0001", 1)).isEqualTo(2);
  }

  @Test
  void atAnyDepthOfAValue() {
    Object value = Map.of("a\u0001", List.of(1, Map.of("b", "\u0002")));
    assertThat(ControlCharacters.replaceIn(value))
        .isEqualTo(Map.of("a\ufffd", List.of(1, Map.of("b", "\ufffd"))));
  }
}
