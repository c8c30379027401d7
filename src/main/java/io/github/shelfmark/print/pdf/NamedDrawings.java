package io.github.shelfmark.print.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Draws drawings in SVG, and knows which one it is drawing: the library says that one has failed,
 * but not which.
 */
final class NamedDrawings extends BatikSVGDrawer {
  private static final String PART = "data-shelfmark-part";
  private static final String ADDRESS = "data-shelfmark-address";

  private final Set<LostPicture> lost = new LinkedHashSet<>();
  private int part;
  private String address = "";

  /** Names a drawing before it is laid out. */
  static void name(org.jsoup.nodes.Element svg, int part, String address) {
    svg.attr(PART, String.valueOf(part)).attr(ADDRESS, address);
  }

  /** Whether a drawing has a name. */
  static boolean isNamed(org.jsoup.nodes.Element svg) {
    return svg.hasAttr(ADDRESS);
  }

  /** Notes that what is being drawn cannot be drawn. */
  void fail(String reason) {
    lost.add(new LostPicture(part, address, reason));
  }

  /** The drawings that have failed, each once for each reason. */
  Set<LostPicture> lost() {
    return lost;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    int its = number(svg.getAttribute(PART));
    String named = svg.getAttribute(ADDRESS);
    begin(its, named);
    return new Named(super.buildSVGImage(svg, box, context, width, height, dots), its, named);
  }

  private void begin(int its, String named) {
    part = its;
    address = named;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /** A drawing with its name. */
  private final class Named implements SVGImage {
    private final SVGImage image;
    private final int its;
    private final String named;

    Named(SVGImage image, int its, String named) {
      this.image = image;
      this.its = its;
      this.named = named;
    }

    @Override
    public int getIntrinsicWidth() {
      return image.getIntrinsicWidth();
    }

    @Override
    public int getIntrinsicHeight() {
      return image.getIntrinsicHeight();
    }

    @Override
    public boolean hasIntrinsicSize() {
      return image.hasIntrinsicSize();
    }

    @Override
    public float getIntrinsicRatio() {
      return image.getIntrinsicRatio();
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      begin(its, named);
      image.drawSVG(device, context, x, y);
    }
  }
}
