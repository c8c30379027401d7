package io.github.shelfmark.theme.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccentTest {
  private static final Generator<Integer> COLOURS =
      Generator.ints(0, 0xFFFFFF)
          .with(1, 0xFFFFFE, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0x00FFFF, 0xFF00FF, 0x808080);
  private static final List<String> LIGHT = List.of("#ffffff", "#f6f8f7");
  private static final List<String> DARK = List.of("#14181a", "#1b2123");

  @Test
  void everyColourBecomesReadable() {
    Property.forAll(COLOURS, AccentTest::isReadable);
  }

  private static void isReadable(int rgb) {
    Accent accent = Accent.of(Colour.of(String.format("#%06x", rgb)));

    for (Colour text : List.of(accent.light(), accent.lightStrong())) {
      LIGHT.forEach(ground -> readable(text, Colour.of(ground)));
      readable(text, rounded(accent.lightGround()));
    }
    for (Colour text : List.of(accent.dark(), accent.darkStrong())) {
      DARK.forEach(ground -> readable(text, Colour.of(ground)));
      readable(text, rounded(accent.darkGround()));
    }
  }

  private static void readable(Colour text, Colour ground) {
    assertThat(rounded(text).contrast(ground)).isGreaterThanOrEqualTo(4.5);
  }

  /** What a screen gets to see. */
  private static Colour rounded(Colour colour) {
    return Colour.of(colour.hex());
  }

  @Test
  void colourSpacesLeadThereAndBack() {
    Property.forAll(
        COLOURS,
        rgb -> {
          String hex = String.format("#%06x", rgb);

          assertThat(Oklch.of(Colour.of(hex)).colour().hex()).isEqualTo(hex);
        });
  }

  @Test
  void aColourThatIsReadableStays() {
    assertThat(Accent.of(Colour.of("#0a6560")).light().hex()).isEqualTo("#0a6560");
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Colour.of("#000").contrast(Colour.of("#fff"))).isCloseTo(21, within(0.001));
    assertThat(Colour.of("#777777").contrast(Colour.of("#ffffff"))).isCloseTo(4.478, within(0.001));
  }

  @Test
  void hasAllThatStyleSheetsAsk() {
    assertThat(Accent.of(Colour.of("#c0f")).css())
        .matches(
            "(?s)(--accent(-strong|-ground)?: light-dark\\(#[0-9a-f]{6}, #[0-9a-f]{6}\\);\n){3}");
  }
}
