package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * Makes of the HTML of a site what can be laid out on pages: without what only a browser can do,
 * and without what authors could write to make the layout take any time.
 */
final class PaperMarkup {
  /** The library calls itself for each element inside another. */
  private static final int DEEPEST = 120;

  /** Each table inside another doubles the time of its layout. */
  private static final int DEEPEST_TABLE = 4;

  /** A block of code with fewer lines is not divided between pages. */
  private static final int SHORT = 32;

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 500;

  private static final String DROPPED =
      "script, iframe, video, audio, object, embed, template, noscript, dialog, canvas,"
          + " button, select, textarea, link, meta, base, map, source, track, [hidden], .only-dark,"
          + " [src*=-dark-mode-only], i[data-icon]";

  private static final Set<String> KEPT =
      Set.of("id", "class", "href", "src", "alt", "lang", "dir", "start", "value", "scope");

  private final Element body;
  private final Pictures pictures;
  private final List<String> fonts;
  private final List<PdfProblem> problems;
  private final Set<String> told = new HashSet<>();

  /**
   * The text of a document.
   *
   * @param pictures gets the pictures that it shows
   * @param fonts the fonts of drawings
   * @param problems gets what cannot be shown
   */
  PaperMarkup(Element body, Pictures pictures, List<String> fonts, List<PdfProblem> problems) {
    this.body = body;
    this.fonts = fonts;
    this.pictures = pictures;
    this.problems = problems;
  }

  void prepare() {
    formulas();
    body.select("input[type=checkbox]").forEach(PaperMarkup::checkbox);
    body.select("input").remove();
    body.select(DROPPED).remove();
    body.select("style").removeIf(style -> !style.parents().is("svg"));
    body.select(nested()).forEach(PaperMarkup::flatten);
    Elements all = body.getAllElements();
    Budget.current().items(all.size(), "the PDF file");
    requireFlat();
    for (Element element : all) {
      if (element.normalName().equals("img")) {
        picture(element);
      } else if (!isInDrawing(element)) {
        attributes(element);
      }
    }
    body.select("pre").forEach(PaperMarkup::keep);
    drawings();
  }

  /** Keeps a short block of code on one page. */
  private static void keep(Element code) {
    if (code.wholeText().chars().filter(c -> c == '\n').limit(SHORT).count() < SHORT) {
      code.addClass("short");
    }
  }

  /** A formula is shown as its author wrote it, which is in a hidden element behind it. */
  private void formulas() {
    for (Element math : body.select("math")) {
      Element behind = math.nextElementSibling();
      boolean hidden = behind != null && behind.hasAttr("hidden");
      Element source = math.selectFirst("annotation");
      String text = hidden ? behind.wholeText() : source == null ? math.text() : source.wholeText();
      if (hidden) {
        behind.remove();
      }
      boolean block = math.attr("display").equals("block");
      Element code =
          new Element("code").addClass(block ? "math math-block" : "math").text(text.strip());
      math.replaceWith(code);
    }
  }

  private static void checkbox(Element input) {
    if (input.hasAttr("data-fold")) {
      input.remove();
    } else {
      input.replaceWith(new TextNode(input.hasAttr("checked") ? "\u2611" : "\u2610"));
    }
  }

  private static String nested() {
    return "table ".repeat(DEEPEST_TABLE) + "table";
  }

  private static void flatten(Element table) {
    for (Element each :
        table.select("table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th")) {
      each.tagName("div");
    }
  }

  private void requireFlat() {
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (depth > DEEPEST) {
              throw Budget.exceeded(
                  "elements are more than %d deep in each other, which no PDF file can show",
                  DEEPEST);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            // Only the way down counts.
          }
        });
  }

  private static boolean isInDrawing(Element element) {
    return element.tag().namespace().endsWith("/svg");
  }

  private static void attributes(Element element) {
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String key = attribute.getKey();
      if (key.equals("colspan")) {
        element.attr(key, String.valueOf(span(attribute.getValue(), MOST_COLUMNS)));
      } else if (key.equals("rowspan")) {
        element.attr(key, String.valueOf(span(attribute.getValue(), rowsBelow(element))));
      } else if (!KEPT.contains(key) || (key.equals("href") && !leads(attribute.getValue()))) {
        element.removeAttr(key);
      }
    }
    for (String side : List.of("left", "right", "center")) {
      if (style.startsWith("text-align:" + side)) {
        element.addClass("align-" + side);
      }
    }
    if (name.equals("details") || name.equals("summary")) {
      element.tagName("div").addClass(name);
    }
  }

  private static int span(String written, int most) {
    try {
      return Math.max(1, Math.min(most, Integer.parseInt(written.strip())));
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  /** How many rows a cell can reach over, its own included; the library fails beyond. */
  private static int rowsBelow(Element cell) {
    int rows = 0;
    for (Element row = cell.parent(); row != null && rows < MOST_ROWS; rows++) {
      row = row.nextElementSibling();
    }
    return rows;
  }

  /** Whether a link leads anywhere from paper; one with another scheme could run a program. */
  private static boolean leads(String href) {
    int colon = href.indexOf(':');
    int end = href.indexOf('/') < 0 ? href.length() : href.indexOf('/');
    return colon < 0
        || colon > end
        || href.startsWith("http:")
        || href.startsWith("https:")
        || href.startsWith("mailto:")
        || href.startsWith("#");
  }

  private void picture(Element image) {
    String src = image.attr("src");
    String alt = image.attr("alt");
    Pictures.Picture picture = pictures.at(src);
    if (!picture.svg().isEmpty()) {
      Element drawing = new Element("span").html(picture.svg());
      Element svg = drawing.selectFirst("svg");
      if (svg != null && Drawings.prepare(svg, fonts)) {
        svg.attr("role", "img");
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
    attributes(image);
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

  /** Drawings in the text itself. */
  private void drawings() {
    for (Element svg : new ArrayList<>(body.select("svg"))) {
      boolean outer = svg.parents().is("svg");
      if (outer || svg.attr("role").equals("img") && svg.hasAttr("viewBox") && isReady(svg)) {
        continue;
      }
      if (!Drawings.prepare(svg, fonts)) {
        lost(svg, "in the text", "it is no drawing that can be shown");
        svg.remove();
      }
    }
  }

  private static boolean isReady(Element svg) {
    return svg.hasAttr("width") && svg.hasAttr("height");
  }

  private void lost(Element at, String src, String reason) {
    int part = Characters.partOf(at);
    String shown = src.length() > 200 ? src.substring(0, 200) + "…" : src;
    if (told.add(part + " " + shown)) {
      problems.add(new LostPicture(part, shown, reason));
    }
  }
}
