package io.github.shelfmark.print.pdf;

import io.github.shelfmark.text.Budget;
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

  private static final String DROPPED =
      "script, iframe, video, audio, object, embed, template, noscript, dialog, canvas,"
          + " button, select, textarea, link, meta, base, map, source, track, [hidden], .only-dark,"
          + " [src*=-dark-mode-only], i[data-icon]";

  private static final Set<String> KEPT =
      Set.of("id", "class", "href", "src", "alt", "lang", "dir", "start", "value", "scope");

  private final Element body;
  private final PaperPictures pictures;

  /**
   * The text of a document.
   *
   * @param pictures makes the pictures of it those that can be shown
   */
  PaperMarkup(Element body, PaperPictures pictures) {
    this.body = body;
    this.pictures = pictures;
  }

  void prepare() {
    formulas();
    body.select("input[type=checkbox]").forEach(PaperMarkup::checkbox);
    body.select("input").remove();
    body.select(DROPPED).remove();
    body.select("style").removeIf(style -> !style.parents().is("svg"));
    PaperTables.flatten(body);
    Elements all = body.getAllElements();
    Budget.current().items(all.size(), "the PDF file");
    requireFlat();
    for (Element element : all) {
      if (element.normalName().equals("img")) {
        pictures.picture(element);
      } else if (!isInDrawing(element)) {
        attributes(element);
      }
    }
    body.select("pre").forEach(PaperCode::prepare);
    PaperTables.keepWords(body);
    pictures.drawings(body);
  }

  /** A formula is shown as its author wrote it, which is in a hidden element behind it. */
  private void formulas() {
    for (Element math : body.select("math")) {
      Element behind = math.nextElementSibling();
      Element source = math.selectFirst("annotation");
      String text = source == null ? math.text() : source.wholeText();
      if (behind != null && behind.hasAttr("hidden")) {
        text = behind.wholeText();
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

  /** Leaves an element only the attributes that paper needs. */
  static void attributes(Element element) {
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String key = attribute.getKey();
      if (key.equals("colspan")) {
        element.attr(key, PaperTables.columns(attribute.getValue()));
      } else if (key.equals("rowspan")) {
        element.attr(key, PaperTables.rows(element));
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
}
