package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import io.github.shelfmark.print.PdfSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes the pictures and drawings of a text those that pages can show. */
final class PaperPictures {
  private final Pictures pictures;
  private final List<String> fonts;
  private final List<PdfProblem> problems;
  private final Set<String> told = new HashSet<>();

  /**
   * The pictures of a document.
   *
   * @param pictures reads them, and keeps those that are shown
   * @param fonts the fonts of drawings
   * @param problems gets what cannot be shown
   */
  PaperPictures(Pictures pictures, List<String> fonts, List<PdfProblem> problems) {
    this.pictures = pictures;
    this.fonts = fonts;
    this.problems = problems;
  }

  /** Shows one picture, or the text that stands for it. */
  void picture(Element image) {
    String src = image.attr("src");
    String alt = image.attr("alt");
    Pictures.Picture picture = pictures.at(src);
    if (!picture.svg().isEmpty()) {
      Element drawing = new Element("span").html(picture.svg());
      Element svg = drawing.selectFirst("svg");
      if (svg != null && Drawings.prepare(svg, fonts)) {
        svg.attr("role", "img");
        NamedDrawings.name(svg, Characters.partOf(image), shown(src));
        image.replaceWith(sized(svg, image));
        return;
      }
      picture = Pictures.Picture.lost("it is no drawing that can be shown");
    }
    if (!picture.problem().isEmpty()) {
      lost(image, src, picture.problem());
      image.replaceWith(new Element("span").addClass("lost-picture").text(alt));
      return;
    }
    String width = image.attr("width");
    String height = image.attr("height");
    PaperMarkup.attributes(image);
    image.attr("src", picture.address()).attr("alt", alt);
    length(image, "width", width);
    length(image, "height", height);
  }

  /** A drawing in the size that its author gave the picture. */
  private static Element sized(Element svg, Element image) {
    int width = pixels(image.attr("width"));
    double own = Double.parseDouble(svg.attr("width"));
    if (width > 0 && width < own) {
      double height = Double.parseDouble(svg.attr("height")) * width / own;
      svg.attr("width", String.valueOf(width));
      svg.attr("height", String.valueOf(Math.max(1, Math.round(height))));
    }
    return svg;
  }

  private static void length(Element image, String key, String written) {
    int pixels = pixels(written);
    if (pixels > 0) {
      image.attr(key, String.valueOf(pixels));
    }
  }

  /** A width or height in pixels; 0 if it is none that fits on a page. */
  private static int pixels(String written) {
    String digits = written.endsWith("px") ? written.substring(0, written.length() - 2) : written;
    boolean number = !digits.isEmpty() && digits.length() < 5;
    for (int i = 0; i < digits.length() && number; i++) {
      number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return number ? Math.min(2000, Integer.parseInt(digits)) : 0;
  }

  /** Prepares the drawings in the text itself. */
  void drawings(Element body) {
    for (Element svg : new ArrayList<>(body.select("svg"))) {
      boolean outer = svg.parents().is("svg");
      if (!outer && !NamedDrawings.isNamed(svg)) {
        NamedDrawings.name(svg, Characters.partOf(svg), PdfSource.DRAWING);
      }
      if (outer || (svg.attr("role").equals("img") && svg.hasAttr("viewBox") && isReady(svg))) {
        continue;
      }
      if (!Drawings.prepare(svg, fonts)) {
        lost(svg, PdfSource.DRAWING, "it is no drawing that can be shown");
        svg.remove();
      }
    }
  }

  private static boolean isReady(Element svg) {
    return svg.hasAttr("width") && svg.hasAttr("height");
  }

  private static String shown(String src) {
    return src.length() > 200 ? src.substring(0, 200) + "…" : src;
  }

  private void lost(Element at, String src, String reason) {
    int part = Characters.partOf(at);
    String shown = shown(src);
    if (told.add(part + " " + shown)) {
      problems.add(new LostPicture(part, shown, reason));
    }
  }
}
