package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteDirectiveTest {
  private static final Words WORDS = (page, key) -> key.equals("note") ? "Hinweis" : key;

  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(
          Links.UNCHANGED,
          NoteDirective.all(),
          new SiteAccess(WORDS, SiteAccess.NONE.visible(), SiteAccess.NONE.libraries()),
          CodeWriter.PLAIN,
          Formulas.STANDARD,
          Markup.THEME);

  @Test
  void hasTheWordOfThePageAsItsTitle() {
    assertThat(render("::: note\n*a*\n\n- b\n:::").html())
        .isEqualTo(
            """
            <aside class="note" role="note">
            <p class="note-title">Hinweis</p>
            <p><em>a</em></p>
            <ul>
            <li>b</li>
            </ul>
            </aside>
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=", "title", "title=\"\"", "title=' '"})
  void anEmptyTitleIsNone(String attribute) {
    assertThat(render("::: note {" + attribute + "}\na\n:::").html())
        .startsWith("<aside class=\"note\" role=\"note\">\n<p class=\"note-title\">Hinweis</p>\n");
  }

  @Test
  void hasTheTitleOfItsAuthor() {
    assertThat(render("::: note Mind the `gap` {.wide #gap}\na\n:::").html())
        .isEqualTo(
            """
            <aside class="note wide" id="gap" role="note" aria-label="Hinweis">
            <p class="note-title">Mind the <code>gap</code></p>
            <p>a</p>
            </aside>
            """);
  }

  @Test
  void foldsIfItsAuthorSaysSo() {
    assertThat(render("::: tip A {collapse}\na\n:::").html())
        .isEqualTo(
            """
            <details class="note note-tip">
            <summary class="note-title">A</summary>
            <p>a</p>
            </details>
            """);
    assertThat(render("::: tip {open}\na\n:::").html())
        .startsWith("<details class=\"note note-tip\" open>\n<summary class=\"note-title\">tip");
    assertThat(render("::: details {open=false}\na\n:::").html())
        .startsWith("<details class=\"note note-details\">\n<summary class=\"note-title\">details");
  }

  @Test
  void eachKindNeedsTheSameBlockFile() {
    for (var kind : NoteDirective.all()) {
      assertThat(render("::: " + kind.name() + "\na\n:::").blocks()).containsExactly("note");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "ja", "ko", "pt", "ru", "zh", "zh-Hant"})
  void hasAWordInEachLanguageOfTheTheme(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in = resource("note/messages/" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(words.stringPropertyNames())
        .containsExactlyInAnyOrder(
            "note", "info", "tip", "important", "warning", "caution", "danger", "details");
    assertThat(words.values()).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void takesItsColoursFromTheTheme() throws IOException {
    try (InputStream in = resource("note/blocks/note.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(css).contains(".note", "var(--tip)").doesNotContainPattern("#[0-9a-f]{3}");
    }
  }

  private static InputStream resource(String name) {
    InputStream in = NoteDirective.class.getResourceAsStream(name);
    assertThat(in).as(name).isNotNull();
    return in;
  }

  private Body render(String text) {
    Body body = renderer.render(Fixtures.page("a.md", "a.html", text));
    assertThat(body.findings()).isEmpty();
    return body;
  }
}
