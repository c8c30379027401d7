package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectRuleTest {
  @TempDir private Path directory;

  private static String to(String address) {
    return "---\ntitle: T\nredirect_to: " + address + "\n---\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/b.html", "/b", "/", "b.html", "https://x.invalid/", "//x.invalid/", "#a"})
  void acceptsWhatLeadsSomewhere(String address) throws IOException {
    Told told = Told.in(directory).with("a.md", to("\"" + address + "\"")).with("b.md", "# B\n");
    assertThat(told.of("redirect")).isEmpty();
  }

  @Test
  void tellsWhatLeadsNowhere() throws IOException {
    assertThat(Told.in(directory).with("a.md", to("/none/")).of("redirect"))
        .containsExactly(
            "warning a.md:3:1: \"redirect_to\" leads to \"/none/\", where there is nothing");
  }

  @Test
  void tellsChains() throws IOException {
    Told told =
        Told.in(directory)
            .with("a.md", to("/b.html"))
            .with("b.md", to("/c.html"))
            .with("c.md", "# C\n");
    assertThat(told.of("redirect"))
        .containsExactly(
            "info a.md:3:1: \"redirect_to\" leads to \"/b.html\", which only leads on");
    assertThat(told.hints("redirect"))
        .containsExactly("Write \"redirect_to: /c.html\", so that readers are sent on once.");
  }

  @Test
  void tellsCircles() throws IOException {
    Told told = Told.in(directory).with("a.md", to("/b.html")).with("b.md", to("/a.html"));
    assertThat(told.of("redirect"))
        .containsExactly(
            "warning a.md:3:1: \"redirect_to\" leads in a circle: /b.html to /a.html to /b.html",
            "warning b.md:3:1: \"redirect_to\" leads in a circle: /a.html to /b.html to /a.html");
  }

  @Test
  void tellsPagesThatLeadToThemselves() throws IOException {
    assertThat(Told.in(directory).with("a.md", to("/a.html")).of("redirect")).hasSize(1);
  }

  @Test
  void tellsAddressesThatTwoDocumentsClaim() throws IOException {
    String from = "---\ntitle: T\nredirect_from: [/old/]\n---\n";
    assertThat(Told.in(directory).with("a.md", from).with("b.md", from).of("redirect"))
        .containsExactly("warning b.md:3:1: \"/old/\" is in redirect_from of a.md too");
  }
}
