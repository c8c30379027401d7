package io.github.shelfmark.card.fontbox;

import io.github.shelfmark.card.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A font that FontBox has read. Its tables are read when they are first needed. */
final class FontBoxFont implements Font {
  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double size;
  private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

  FontBoxFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.size = font.getUnitsPerEm();
  }

  @Override
  public boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }

  @Override
  public synchronized double width(int codePoint) {
    try {
      return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Shape outline(int codePoint) {
    return outlines.computeIfAbsent(codePoint, this::read);
  }

  private synchronized Shape read(int codePoint) {
    try {
      GeneralPath path = path(characters.getGlyphId(codePoint));
      return AffineTransform.getScaleInstance(1 / size, 1 / size).createTransformedShape(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GeneralPath path(int glyph) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      return open.getCFF().getFont().getType2CharString(glyph).getPath();
    }
    var data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }
}
