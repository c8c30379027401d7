package io.github.shelfmark.theme.colour;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the theme's text on all that it may be on (WCAG 2.2, 1.4.3). */
class ThemeColoursTest {
  private static final Path SHEET =
      Path.of("src/main/resources/io/github/shelfmark/theme/css/10-colours.css");

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);");

  private static final double TEXT = 4.5;

  /** How much of its colour is in the ground of a note. */
  private static final double NOTE = .07;

  private static final List<String> PAGES = List.of("ground", "raised", "sunken");
  private static final List<String> TEXTS =
      List.of("text", "strong", "muted", "accent", "accent-strong");
  private static final List<String> NOTES =
      List.of("tip", "important", "warning", "caution", "accent", "code-name", "muted");
  private static final List<String> CODE =
      List.of("keyword", "string", "number", "name", "type", "comment", "deleted");
  private static final List<String> LINES =
      List.of("raised", "code-deleted-ground", "code-inserted-ground", "code-mark-ground");

  enum Appearance {
    LIGHT,
    DARK
  }

  private static Function<String, Colour> read(Appearance appearance) {
    try {
      Map<String, Colour> colours = new HashMap<>();
      Matcher matcher = COLOUR.matcher(Files.readString(SHEET));
      while (matcher.find()) {
        String hex = matcher.group(appearance == Appearance.LIGHT ? 2 : 3);
        colours.putIfAbsent(matcher.group(1), Colour.of(hex));
      }
      return name -> Objects.requireNonNull(colours.get(name), name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Colour mix(Colour colour, Colour ground) {
    return new Colour(
        colour.red() * NOTE + ground.red() * (1 - NOTE),
        colour.green() * NOTE + ground.green() * (1 - NOTE),
        colour.blue() * NOTE + ground.blue() * (1 - NOTE));
  }

  @ParameterizedTest
  @EnumSource
  void textIsReadable(Appearance appearance) {
    Function<String, Colour> colours = read(appearance);
    assertSoftly(
        soft -> {
          for (String text : TEXTS) {
            for (String ground : PAGES) {
              soft.assertThat(colours.apply(text).contrast(colours.apply(ground)))
                  .as(text + " on " + ground)
                  .isGreaterThanOrEqualTo(TEXT);
            }
          }
          for (String text : TEXTS) {
            soft.assertThat(colours.apply(text).contrast(colours.apply("accent-ground")))
                .as(text + " on accent-ground")
                .isGreaterThanOrEqualTo(TEXT);
          }
          soft.assertThat(colours.apply("text").contrast(colours.apply("mark")))
              .as("marked text")
              .isGreaterThanOrEqualTo(TEXT);
          soft.assertThat(colours.apply("ground").contrast(colours.apply("accent")))
              .as("text of buttons")
              .isGreaterThanOrEqualTo(TEXT);
        });
  }

  @ParameterizedTest
  @EnumSource
  void notesAreReadable(Appearance appearance) {
    Function<String, Colour> colours = read(appearance);
    assertSoftly(
        soft -> {
          for (String note : NOTES) {
            Colour ground = mix(colours.apply(note), colours.apply("ground"));
            for (String text :
                List.of(note, "text", "strong", "muted", "accent", "accent-strong")) {
              soft.assertThat(colours.apply(text).contrast(ground))
                  .as(text + " in a note of the colour " + note)
                  .isGreaterThanOrEqualTo(TEXT);
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void codeIsReadable(Appearance appearance) {
    Function<String, Colour> colours = read(appearance);
    assertSoftly(
        soft -> {
          for (String token : CODE) {
            for (String ground : LINES) {
              soft.assertThat(colours.apply("code-" + token).contrast(colours.apply(ground)))
                  .as(token + " on " + ground)
                  .isGreaterThanOrEqualTo(TEXT);
            }
          }
        });
  }
}
