package net.sourceforge.plantuml;

import net.sourceforge.plantuml.klimt.drawing.font.StringBounderEmbeddedFont;
import net.sourceforge.plantuml.klimt.font.StringBounder;
import net.sourceforge.plantuml.klimt.font.UFont;
import net.sourceforge.plantuml.klimt.font.UFontContext;
import net.sourceforge.plantuml.klimt.geom.XDimension2D;
import net.sourceforge.plantuml.text.SvgCharSizeHack;

/**
 * Measures the texts of diagrams. In the process that draws, this class takes the place of
 * PlantUML's class of the same name, which asks the fonts of the machine, so that the same diagram
 * would have other bytes on each. This one uses the widths of Liberation Sans that PlantUML brings,
 * which are those of Arial and Helvetica, as the SVG names them. PlantUML's own format for this,
 * {@code SVG_DETERMINISTIC}, has one table for all weights of a font, and spaces without a width.
 */
public final class StringBounderSvg implements StringBounder {
  /** The width of a character of Liberation Mono, by the size of the font. */
  private static final double MONOSPACED = 1229 / 2048.0;

  /** From here on characters are as wide as high: Chinese, Japanese, Korean, emoji. */
  private static final int WIDE = 0x2E80;

  private final StringBounder widths =
      StringBounderEmbeddedFont.withoutWindowsWidths(FileFormat.SVG);
  private final SvgCharSizeHack changed;

  /**
   * Makes one, as PlantUML does for each diagram.
   *
   * @param changed the diagram's own idea of how wide characters are
   */
  public StringBounderSvg(SvgCharSizeHack changed) {
    this.changed = changed;
  }

  @Override
  public FileFormat getFileFormat() {
    return FileFormat.SVG;
  }

  @Override
  public boolean matchesProperty(String property) {
    return "SVG".equalsIgnoreCase(property);
  }

  @Override
  public XDimension2D calculateDimension(UFont font, String written) {
    String text = changed.transformStringForSizeHack(written);
    XDimension2D proportional = widths.calculateDimension(font, text);
    return isMonospaced(font, text) ? proportional.withWidth(monospaced(font, text)) : proportional;
  }

  @Override
  public double getDescent(UFont font, String text) {
    return widths.getDescent(font, text);
  }

  private static boolean isMonospaced(UFont font, String text) {
    String family = font.getFamily(text, UFontContext.SVG);
    return family != null
        && (family.contains("mono") || family.contains("Mono") || family.contains("Courier"));
  }

  private static double monospaced(UFont font, String text) {
    double width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += text.codePointAt(at) < WIDE ? MONOSPACED : 1;
    }
    return width * font.getSize2D();
  }
}
