package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Layer BUILT_IN = new Layer("", BuiltIn.read());

  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource({
    "en, Copy",
    "zh, 复制",
    "zh-CN, 复制",
    "zh-Hans-SG, 复制",
    "zh-TW, 複製",
    "zh_HK, 複製",
    "zh-Hant, 複製",
    "ja, コピー",
    "ko-KR, 복사",
    "de-AT, Kopieren",
    "fr, Copier",
    "es-MX, Copiar",
    "pt-BR, Copiar",
    "ru, Копировать",
    "tlh, Copy",
  })
  void usesTheLanguageOfThePage(String tag, String copy) {
    assertThat(messages().in(tag)).containsEntry("copy", copy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "ja", "ko", "pt", "ru", "zh", "zh-Hant"})
  void everyLanguageIsComplete(String tag) {
    Map<String, String> english = messages().in("en");
    Map<String, String> texts = messages().in(tag);

    assertThat(texts).hasSameSizeAs(english);
    assertThat(texts.get("minutes")).contains("{0}");
    // Some texts are the same in two languages, but never most of them.
    assertThat(texts.entrySet().stream().filter(e -> e.getValue().equals(english.get(e.getKey()))))
        .hasSizeLessThan(7);
  }

  @Test
  void aSiteCanOverrideOneText() {
    Map<String, String> texts =
        messages("messages/de-AT.properties", "edit = Gschwind ausbessern\n").in("de-AT");

    assertThat(texts)
        .containsEntry("edit", "Gschwind ausbessern")
        .containsEntry("copy", "Kopieren");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aSiteCanAddALanguageAndTexts() {
    Map<String, String> texts =
        messages("messages/it.properties", "\uFEFFcopy = Copia\nlicence = Licenza\n").in("it");

    assertThat(texts)
        .containsEntry("copy", "Copia")
        .containsEntry("licence", "Licenza")
        .containsEntry("home", "Home");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aMisspeltKeyIsReported() {
    messages("messages/en.properties", "# ours\nprevius = Back\n");

    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly("_theme/messages/en.properties:2:1: the theme has no message \"previus\"");
    assertThat(findings.list().get(0).hint()).isEqualTo("Did you mean \"previous\"?");
  }

  @Test
  void anInvalidFileIsReported() {
    messages("messages/en.properties", "home = x\nedit = \\u12\n");

    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly(
            "_theme/messages/en.properties:2:8: \\u is not followed by four hexadecimal digits");
  }

  private Messages messages() {
    return Messages.read(List.of(BUILT_IN), findings);
  }

  private Messages messages(String name, String text) {
    Layer own = Layer.empty("_theme");
    own.add(name, text.getBytes(StandardCharsets.UTF_8), findings);
    return Messages.read(List.of(BUILT_IN, own), findings);
  }
}
