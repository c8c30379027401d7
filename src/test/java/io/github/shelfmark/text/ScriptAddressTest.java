package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \u0001javascript:x",
        "java\tscript:x",
        "java\r\nscript\n:x",
        "\u00a0javascript:x",
        "java\u00adscript:x",
        "\ufffdjavascript:x",
        "&#106;avascript:x",
        "javascript&colon;x",
        "java&Tab;script:x",
        "jav&#x0A;ascript:x",
        "vbscript:x",
        "data:text/html,<script>x</script>",
        "DATA:;base64,PHM+",
        "data:application/xhtml+xml,x",
        "data: image/svg+xml,x",
        "view-source:x"
      })
  void scriptsAreRecognised(String address) {
    assertThat(ScriptAddress.inLink(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/javascript/",
        "javascript.html",
        "guide/javascript:x",
        "./javascript:x",
        "#javascript:x",
        "https://example.org/?javascript:x",
        "mailto:javascript@example.org",
        "data.html",
        "javascripts:x",
        "data:image/png;base64,AA",
        "javascript guide",
        "module:javascript/x"
      })
  void othersAreNot(String address) {
    assertThat(ScriptAddress.inLink(address)).isFalse();
  }

  @Test
  void aPictureInItsAddressRunsNothing() {
    assertThat(ScriptAddress.inPicture("data:image/svg+xml,x")).isFalse();
    assertThat(ScriptAddress.inPicture("data:text/html,x")).isTrue();
  }
}
