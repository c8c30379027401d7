package io.github.shelfmark.produce;

import io.github.shelfmark.card.Card;
import io.github.shelfmark.card.CardPainter;
import io.github.shelfmark.card.Font;
import io.github.shelfmark.card.FontLibrary;
import io.github.shelfmark.card.FontReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.paths.FoundFile;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.theme.colour.Accent;
import io.github.shelfmark.theme.colour.Colour;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws the cards of a site. Its fonts are loaded for the first card that is drawn, so a build in
 * which no card has changed loads none. Shared between threads.
 */
final class CardPress {
  private static final String ACCENT = "#0a6560";

  /** How many pixels a logo may have; a larger one needs more memory than it is worth. */
  private static final int MOST_PIXELS = 16_000_000;

  private final SiteConfig config;
  private final Optional<StaticFile> font;
  private final Optional<StaticFile> logo;
  private final Libraries libraries;
  private @Nullable CardPainter painter;
  private boolean failed;

  CardPress(
      SiteConfig config,
      Optional<StaticFile> font,
      Optional<StaticFile> logo,
      Libraries libraries) {
    this.config = config;
    this.font = font;
    this.logo = logo;
    this.libraries = libraries;
  }

  /**
   * Draws a card.
   *
   * @param missing gets the characters that no font has
   * @param findings gets what keeps cards from being drawn, once for all of them
   * @return a PNG file; empty if it cannot be drawn
   */
  byte[] print(Card card, IntConsumer missing, Consumer<Finding> findings) throws IOException {
    CardPainter ready = ready(findings);
    return ready == null ? new byte[0] : Png.of(ready.paint(card, missing));
  }

  private synchronized @Nullable CardPainter ready(Consumer<Finding> findings) throws IOException {
    if (painter == null && !failed) {
      FontReader reader = FontLibrary.load(libraries, findings).orElse(null);
      List<Font> own = reader == null ? List.of() : own(reader, findings);
      painter = reader == null || own == null ? null : painter(reader, own, findings);
      failed = painter == null;
    }
    return painter;
  }

  private CardPainter painter(FontReader reader, List<Font> own, Consumer<Finding> findings)
      throws IOException {
    List<Font> bold = new ArrayList<>(List.of(reader.bundled(true)));
    List<Font> regular = new ArrayList<>(List.of(reader.bundled(false)));
    bold.addAll(own);
    regular.addAll(own);
    String accent = config.theme().accent();
    String hex = Accent.of(Colour.of(accent.isEmpty() ? ACCENT : accent)).light().hex();
    return new CardPainter(bold, regular, Integer.parseInt(hex.substring(1), 16), logo(findings));
  }

  private @Nullable List<Font> own(FontReader reader, Consumer<Finding> findings) {
    if (font.isEmpty()) {
      return List.of();
    }
    StaticFile file = font.get();
    try {
      return List.of(reader.read(FoundFile.read(file.file(), file.path())));
    } catch (IOException e) {
      findings.accept(
          unreadable(
              "the font of the cards, \"" + file.path() + "\", cannot be read",
              "It has to be a font in TrueType or OpenType: .ttf, .otf or .ttc."));
      return null;
    }
  }

  private @Nullable BufferedImage logo(Consumer<Finding> findings) throws IOException {
    if (logo.isEmpty()) {
      return null;
    }
    StaticFile file = logo.get();
    byte[] bytes = FoundFile.read(file.file(), file.path());
    BufferedImage image = Png.read(new ByteArrayInputStream(bytes), MOST_PIXELS).orElse(null);
    if (image == null) {
      findings.accept(
          unreadable(
              "the logo of the cards, \"" + file.path() + "\", cannot be read",
              "It has to be a picture in PNG, JPEG or GIF of at most 16 million pixels."));
    }
    return image;
  }

  private Finding unreadable(String message, String hint) {
    return Finding.error(
        FindingCode.CARD, config.file(), config.outputs().cards().position(), message, hint);
  }
}
