package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {
  @TempDir private Path directory;

  private Path built(String font) throws IOException {
    Path docs = Files.createDirectories(directory.resolve("docs"));
    Files.writeString(docs.resolve("site.yml"), "title: T\ntheme: {font: \"" + font + "\"}\n");
    Files.writeString(docs.resolve("index.md"), "# Home\n\nText.\n");
    assertThat(TestBuild.in(directory).run().findings()).isEmpty();
    return directory.resolve("site/shelfmark");
  }

  private static String style(Path assets) throws IOException {
    try (Stream<Path> files = Files.list(assets)) {
      Path sheet = files.filter(f -> f.toString().endsWith(".css")).findFirst().orElseThrow();
      return Files.readString(sheet);
    }
  }

  private static List<String> fonts(Path assets) throws IOException {
    if (!Files.isDirectory(assets.resolve("fonts"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(assets.resolve("fonts"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSiteThatChoosesItHasTheFontItsLicenceAndItsFaces() throws IOException {
    Path assets = built("inter");

    List<String> fonts = fonts(assets);
    assertThat(fonts).hasSize(2);
    assertThat(fonts.get(0)).matches("LICENSE-inter\\.[0-9a-f]{8}\\.txt");
    assertThat(Files.readString(assets.resolve("fonts").resolve(fonts.get(0))))
        .contains("SIL OPEN FONT LICENSE", "The Inter Project Authors");
    byte[] font = Files.readAllBytes(assets.resolve("fonts").resolve(fonts.get(1)));
    assertThat(new String(font, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("wOF2");
    assertThat(font.length).isLessThan(50_000);
    assertThat(style(assets))
        .contains("src: url(fonts/" + fonts.get(1) + ")", "font-display: swap", "size-adjust: ")
        .contains("--sans: var(--marks) Inter, \"Inter Substitute\", var(--cjk), sans-serif");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Inter", "Inter, sans-serif", "inter, serif", "interact"})
  void othersGetNoByteOfIt(String font) throws IOException {
    Path assets = built(font);

    assertThat(fonts(assets)).isEmpty();
    assertThat(style(assets)).doesNotContain("Inter Substitute", "woff2");
  }

  @Test
  void otherFontsComeBetweenThePunctuationAndTheHanFontsOfEachLanguage() throws IOException {
    assertThat(style(built("Fira Sans")))
        .endsWith(
            """
            :root, [lang] {
            --sans: var(--marks) Fira Sans, var(--cjk), sans-serif;
            }
            """);
  }
}
