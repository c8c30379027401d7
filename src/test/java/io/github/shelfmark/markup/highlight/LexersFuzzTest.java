package io.github.shelfmark.markup.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.List;

class LexersFuzzTest {
  private static final List<Language> LANGUAGES = new Languages().all();

  private final Highlighter highlighter = new Highlighter();

  /** The name of a language in the first line, else one for its first character; then code. */
  @FuzzTest
  void highlight(byte[] input) {
    String text = FuzzInput.text(input);
    int end = text.indexOf('\n');
    String name = end < 0 ? "" : text.substring(0, end);
    String code = text.substring(end + 1).replace('\0', ' ').replace('\r', ' ');
    int index = name.isEmpty() ? 0 : name.charAt(0) % LANGUAGES.size();
    Language language = new Languages().find(name).orElse(LANGUAGES.get(index));
    List<String> lines = highlighter.lines(language, code);

    assertThat(highlighter.lines(language, code)).as(language.name()).isEqualTo(lines);
    List<String> plain = new ArrayList<>();
    for (String line : lines) {
      String bare = line.replaceAll("<span class=\"[a-z0-9]+\">|</span>", "");
      assertThat(bare).as(language.name()).doesNotContain("<");
      plain.add(HtmlEntities.decode(bare));
    }
    String shown = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    if (!lines.isEmpty()) {
      assertThat(String.join("\n", plain)).as(language.name()).isEqualTo(shown);
    }
  }
}
