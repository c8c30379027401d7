package io.github.shelfmark.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Draws cards. Used by one thread at a time for each card; shared between threads. */
public final class CardPainter {
  /** The size that all sites accept, in pixels. */
  public static final int WIDTH = 1200;

  /** As {@link #WIDTH}. */
  public static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int BAR = 16;
  private static final int LOGO = 72;
  private static final int MOST_LINES = 4;
  private static final double LINE = 1.2;
  private static final int[] TITLE_SIZES = {84, 72, 62, 54, 46};
  private static final Color GROUND = Color.WHITE;
  private static final Color INK = new Color(0x14181a);
  private static final Color MUTED = new Color(0x51595d);

  private final Fonts bold;
  private final Fonts regular;
  private final Color accent;
  private final @Nullable BufferedImage logo;

  /**
   * A painter.
   *
   * @param bold the fonts of the title, the preferred one first
   * @param regular the fonts of all other texts
   * @param accent the colour of the site, as 0xRRGGBB
   * @param logo the site's picture; null if there is none
   */
  public CardPainter(
      List<Font> bold, List<Font> regular, int accent, @Nullable BufferedImage logo) {
    this.bold = new Fonts(bold);
    this.regular = new Fonts(regular);
    this.accent = new Color(accent);
    this.logo = logo;
  }

  /**
   * Draws a card.
   *
   * @param missing gets the characters that no font has; they are left out
   */
  public BufferedImage paint(Card card, IntConsumer missing) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      canvas.setColor(GROUND);
      canvas.fillRect(0, 0, WIDTH, HEIGHT);
      canvas.setColor(accent);
      canvas.fillRect(0, HEIGHT - BAR, WIDTH, BAR);
      head(card, canvas, missing);
      title(card, canvas, missing);
      Text.of(regular, 30, MUTED)
          .fitted(card.address(), WIDTH - 2 * MARGIN)
          .draw(canvas, MARGIN, HEIGHT - BAR - 52, missing);
    } finally {
      canvas.dispose();
    }
    return image;
  }

  private void head(Card card, Graphics2D canvas, IntConsumer missing) {
    int x = MARGIN;
    if (logo != null) {
      int width = Math.min(WIDTH / 3, Math.max(1, logo.getWidth() * LOGO / logo.getHeight()));
      canvas.drawImage(logo, MARGIN, MARGIN - 12, width, LOGO, null);
      x += width + 24;
    }
    Text.of(bold, 40, INK)
        .fitted(card.site(), WIDTH - MARGIN - x)
        .draw(canvas, x, MARGIN + 38, missing);
  }

  /** The section and the title, in the largest size in which the title fits. */
  private void title(Card card, Graphics2D canvas, IntConsumer missing) {
    double room = WIDTH - 2.0 * MARGIN;
    int size = TITLE_SIZES[TITLE_SIZES.length - 1];
    List<String> lines = List.of();
    for (int each : TITLE_SIZES) {
      lines = new Lines(text -> bold.width(text) * each, room).of(card.title(), MOST_LINES + 1);
      size = each;
      if (lines.size() <= (each > TITLE_SIZES[2] ? 2 : 3)) {
        break;
      }
    }
    int shown = Math.min(lines.size(), MOST_LINES);
    double height = shown * size * LINE;
    double y = 330 - height / 2 + size * 0.85;
    if (!card.section().isEmpty()) {
      Text.of(regular, 34, accent)
          .fitted(card.section(), room)
          .draw(canvas, MARGIN, y - size * 0.85 - 18, missing);
    }
    for (int i = 0; i < shown; i++) {
      String line = lines.get(i);
      boolean cut = i == shown - 1 && lines.size() > shown;
      Text.of(bold, size, INK)
          .fitted(cut ? line + " …" : line, room)
          .draw(canvas, MARGIN, y, missing);
      y += size * LINE;
    }
  }

  /**
   * A line of text.
   *
   * @param fonts its fonts
   * @param size its size in pixels
   */
  private record Text(Fonts fonts, int size, Color colour, String line) {
    static Text of(Fonts fonts, int size, Color colour) {
      return new Text(fonts, size, colour, "");
    }

    /** The same with a text, cut where it is too long. */
    Text fitted(String text, double room) {
      if (fonts.width(text) * size <= room) {
        return new Text(fonts, size, colour, text);
      }
      // From the start, so that a long text costs no more than what is shown of it.
      double dots = fonts.width("…");
      double width = 0;
      int end = 0;
      while (end < text.length()) {
        int next = text.offsetByCodePoints(end, 1);
        width += fonts.width(text.substring(end, next));
        if ((width + dots) * size > room) {
          break;
        }
        end = next;
      }
      return new Text(fonts, size, colour, text.substring(0, end).stripTrailing() + "…");
    }

    void draw(Graphics2D canvas, double x, double y, IntConsumer missing) {
      canvas.setColor(colour);
      double at = x;
      for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
        int c = line.codePointAt(i);
        Font font = fonts.of(c).orElse(null);
        if (font == null) {
          missing.accept(c);
          continue;
        }
        AffineTransform place = new AffineTransform(size, 0, 0, -size, at, y);
        Shape outline = place.createTransformedShape(font.outline(c));
        canvas.fill(outline);
        at += font.width(c) * size;
      }
    }
  }
}
