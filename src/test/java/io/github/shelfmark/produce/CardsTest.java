package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Social cards in whole builds. */
class CardsTest {
  private static final String URL = "title: Harbour$url: https://example.org$baseurl: /docs$";
  private static final String CARD = "shelfmark/cards/of/guide/mooring.png";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n").page("guide/mooring.md", "title: Mooring");
  }

  private static String image(BuiltSite site, String page) throws IOException {
    Document parsed = site.page(page);
    return parsed.select("meta[property=og:image]").attr("content");
  }

  @Test
  void eachPageWithoutAPictureHasOne() throws IOException {
    build.source().config(URL + "cards: true");
    build.source().page("guide/berth.md", "title: Berth$image: https://example.org/b.png");
    BuiltSite site = build.site();

    assertThat(image(site, "guide/mooring.html")).isEqualTo("https://example.org/docs/" + CARD);
    assertThat(image(site, "guide/index.html"))
        .isEqualTo("https://example.org/docs/shelfmark/cards/site.png");
    assertThat(image(site, "guide/berth.html")).isEqualTo("https://example.org/b.png");
    assertThat(site.exists("shelfmark/cards/of/guide/berth.png")).isFalse();
    BufferedImage card = ImageIO.read(new ByteArrayInputStream(build.files().get(CARD)));
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(card.getRGB(5, 625) & 0xffffff).isEqualTo(0x0a6560);
    assertThat(
            site.page("guide/mooring.html").select("meta[property=og:image:alt]").attr("content"))
        .isEqualTo("Mooring");
  }

  @Test
  void onlyWhatHasChangedIsDrawnAgain() throws IOException {
    build.source().config(URL + "cards: true");
    build.site();
    Map<String, byte[]> before = build.files();
    build.source().page("guide/mooring.md", "title: Anchoring");
    build.site();

    assertThat(build.files().get(CARD)).isNotEqualTo(before.get(CARD));
    assertThat(build.files().get("shelfmark/cards/of/index.png"))
        .isEqualTo(before.get("shelfmark/cards/of/index.png"));
  }

  @Test
  void thereAreNoneWithoutBeingAskedFor() throws IOException {
    build.source().config(URL);
    BuiltSite site = build.site();

    assertThat(image(site, "guide/mooring.html")).isEmpty();
    assertThat(build.files().keySet()).noneMatch(path -> path.endsWith(".png"));
  }

  @Test
  void tellsWhichCharactersItLacks() throws IOException {
    build.source().config(URL + "cards: true");
    build.source().page("guide/mooring.md", "title: 港 Mooring مرسى");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "warning card guide/mooring.md:2:1: the social card is without \"港\", which its fonts"
                + " do not have",
            "warning card guide/mooring.md:2:1: the social card is without its text in Arabic:"
                + " cards cannot show letters that join or run from right to left");
    // Told again by a build that keeps the card.
    assertThat(TestBuild.told(build.run())).hasSize(2);
  }

  @Test
  void tellsHowManyCharactersItLacks() throws IOException {
    build.source().config(URL + "cards: true");
    build.source().page("guide/mooring.md", "title: 日本語港口船舶");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "warning card guide/mooring.md:2:1: the social card is without \"日本語港口\" and 2 more,"
                + " which its fonts do not have");
  }

  @Test
  void aFontThatIsNoneIsAnError() throws IOException {
    build.source().config(URL + "cards: {font: fonts/a.ttf}").file("fonts/a.ttf", "no font");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error card site.yml:4:1: the font of the cards, \"fonts/a.ttf\", cannot be read");
    assertThat(build.files()).isEmpty();
  }

  @Test
  void filesThatAreMissingAreErrors() throws IOException {
    build.source().config(URL + "cards: {font: a.ttf, logo: ../b.png}");

    assertThat(TestBuild.told(build.run()))
        .contains(
            "error card site.yml:4:1: the font of the cards, \"a.ttf\", is no file of the site",
            "error card site.yml:4:1: the logo of the cards, \"../b.png\", is no file of the site");
  }

  @Test
  void aLogoStandsBesideTheTitle() throws IOException {
    build.source().config(URL + "cards: {logo: logo.png}");
    BufferedImage logo = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1600; i++) {
      logo.setRGB(i % 40, i / 40, 0xff0000);
    }
    Files.write(build.source().directory().resolve("logo.png"), Png.of(logo));
    build.site();

    BufferedImage card = ImageIO.read(new ByteArrayInputStream(build.files().get(CARD)));
    assertThat(card.getRGB(100, 100) & 0xffffff).isEqualTo(0xff0000);
  }
}
