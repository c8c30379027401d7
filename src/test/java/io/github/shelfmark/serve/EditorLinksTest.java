package io.github.shelfmark.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.finding.Position;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorLinksTest {
  private static final Path FILE = Path.of("/home/me/a b/{line}/ü?#%.md");

  @Test
  void namesOfEditorsAreKnown() {
    assertThat(EditorLinks.of("vscode").to(FILE, new Position(3, 5)))
        .isEqualTo("vscode://file/home/me/a%20b/%7Bline%7D/%C3%BC%3F%23%25.md:3:5");
    assertThat(EditorLinks.of(" IDEA ").to(Path.of("/a.md"), Position.NONE))
        .isEqualTo("idea://open?file=/a.md&line=1&column=1");
    assertThat(EditorLinks.of("none").to(FILE, Position.START)).isEmpty();
    assertThat(EditorLinks.of("").to(FILE, Position.START)).isEmpty();
  }

  @Test
  void anAddressIsATemplate() {
    assertThat(EditorLinks.of("my-ed://x?f={file}&at={line}").to(Path.of("/a.md"), Position.START))
        .isEqualTo("my-ed://x?f=/a.md&at=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript://{file}",
        "JavaScript://%0aalert(1){file}",
        "data://{file}",
        "http://x/{file}",
        "file://{file}",
        "1x://{file}",
        "://{file}",
        "ed://no-file",
        "ed://{file} b",
        "ed://\"{file}",
        "ed://<{file}>"
      })
  void addressesThatOpenNoEditorAreRefused(String setting) {
    assertThatThrownBy(() -> EditorLinks.of(setting)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMisspeltNameIsGuessed() {
    assertThatThrownBy(() -> EditorLinks.of("vscod"))
        .hasMessage("editor is \"vscod\". Did you mean \"vscode\"?");
  }
}
