package io.github.shelfmark.math;

import io.github.shelfmark.math.symbol.Alphabet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * MathML reduced to what it says, so that ours and KaTeX's can be compared. Folded are: rows that
 * only group; the element of a token ({@code mi}, {@code mo}, {@code mn}) and letters of words,
 * which KaTeX writes one by one; fonts, which are the characters of Unicode here; spaces, the space
 * around operators and invisible operators; styles, of which only that of fractions is kept; the
 * columns and rules of tables, which are on the cells here; and the characters in {@link #SAME}.
 */
final class Reduced {
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("\u2223", "|"),
          Map.entry("\u2225", "\u2016"),
          Map.entry("\u20D7", "\u2192"),
          Map.entry("\u02C9", "\u00AF"),
          Map.entry("\u02CA", "\u00B4"),
          Map.entry("\u02CB", "`"),
          Map.entry("_", "\u00AF"),
          Map.entry("\u203E", "\u00AF"),
          Map.entry("\u2033", "\u2032\u2032"),
          Map.entry("\u2034", "\u2032\u2032\u2032"));

  private static final String INVISIBLE = "\u2061\u2062\u2063\u200B";

  private static final Map<String, String> STROKES =
      Map.of(
          "box", "boxed",
          "updiagonalstrike", "cancel",
          "downdiagonalstrike", "bcancel",
          "updiagonalstrike downdiagonalstrike", "xcancel",
          "horizontalstrike", "sout");

  private static final Map<String, Alphabet> VARIANTS =
      Map.ofEntries(
          Map.entry("normal", Alphabet.ROMAN),
          Map.entry("italic", Alphabet.ITALIC),
          Map.entry("bold", Alphabet.BOLD),
          Map.entry("bold-italic", Alphabet.BOLD_ITALIC),
          Map.entry("script", Alphabet.SCRIPT),
          Map.entry("fraktur", Alphabet.FRAKTUR),
          Map.entry("double-struck", Alphabet.DOUBLE),
          Map.entry("sans-serif", Alphabet.SANS),
          Map.entry("monospace", Alphabet.MONO));

  private Reduced() {}

  /** Reduces the children of an element {@code math}. */
  static String of(String mathml, boolean display) {
    List<String> parts = new ArrayList<>();
    children(parse("<root>" + mathml + "</root>"), display, parts);
    return String.join(" ", parts);
  }

  /** Reads XML, which every formula has to be. */
  static Element parse(String xml) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      return document.getDocumentElement();
    } catch (Exception notXml) {
      throw new AssertionError(xml, notXml);
    }
  }

  private static void children(Element parent, boolean display, List<String> into) {
    for (Element child : elements(parent)) {
      add(child, display, into);
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getTagName().startsWith("annotation")) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static void add(Element element, boolean outer, List<String> into) {
    String style = element.getAttribute("displaystyle");
    boolean display = style.isEmpty() ? outer : style.equals("true");
    switch (element.getTagName()) {
      case "math", "semantics" -> children(element, display, into);
      case "mi", "mo", "mn" -> token(element, display, into);
      case "mtext" -> text(element, into);
      case "mspace" -> {
        if (!element.getAttribute("mathbackground").isEmpty()) {
          into.add("rule");
        }
      }
      case "mrow", "mstyle", "menclose", "mphantom", "mpadded" -> group(element, display, into);
      case "mfrac" -> {
        String thickness = element.getAttribute("linethickness").replaceAll("^0(px|em)?$", "0");
        node((display ? "dfrac" : "tfrac") + thickness, element, false, into);
      }
      case "mtable" -> table(element, into);
      case "msqrt" -> into.add("(msqrt " + one(element, display) + ")");
      case "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover" ->
          node(element.getTagName(), element, display, into);
      default -> throw new AssertionError(element.getTagName());
    }
  }

  /** An element whose children each mean something; only the first one may be in display style. */
  private static void node(String name, Element element, boolean display, List<String> into) {
    StringBuilder node = new StringBuilder("(").append(name);
    boolean first = true;
    for (Element child : elements(element)) {
      node.append(' ').append(single(child, first && display));
      first = false;
    }
    into.add(node.append(')').toString());
  }

  private static String single(Element element, boolean display) {
    List<String> parts = new ArrayList<>();
    add(element, display, parts);
    return parts.size() == 1 ? parts.get(0) : "[" + String.join(" ", parts) + "]";
  }

  private static String one(Element row, boolean display) {
    List<String> parts = new ArrayList<>();
    children(row, display, parts);
    return parts.size() == 1 ? parts.get(0) : "[" + String.join(" ", parts) + "]";
  }

  private static void group(Element element, boolean display, List<String> into) {
    String name = element.getTagName();
    String look = STROKES.getOrDefault(element.getAttribute("notation"), "");
    if (name.equals("mrow")) {
      look = element.getAttribute("class").replaceAll("overline|underline", "");
    }
    for (String attribute : new String[] {"mathcolor", "mathbackground", "mathsize"}) {
      String value = element.getAttribute(attribute);
      look += value.isEmpty() || attribute.equals("mathsize") ? "" : attribute + "=" + value;
    }
    if (name.equals("mpadded")) {
      look += element.getAttribute("width").startsWith("0") ? "narrow" : "";
      look += element.getAttribute("height").startsWith("0") ? "low" : "";
    }
    look = name.equals("mphantom") ? "phantom" : look;
    if (look.isEmpty() || (name.equals("mpadded") && one(element, display).equals("rule"))) {
      children(element, display, into);
    } else {
      into.add("(" + look + " " + one(element, display) + ")");
    }
  }

  private static void token(Element element, boolean display, List<String> into) {
    if (!elements(element).isEmpty()) {
      // KaTeX puts elements into tokens.
      children(element, display, into);
      return;
    }
    String text = Normalizer.normalize(element.getTextContent(), Normalizer.Form.NFC);
    String size = element.getAttribute("maxsize");
    boolean grows =
        element.getAttribute("stretchy").equals("true")
            || element.getAttribute("fence").equals("true");
    String mark = size.isEmpty() ? (grows ? "!" : "") : "!" + size;
    boolean single = text.codePointCount(0, text.length()) == 1;
    String variant = element.getAttribute("mathvariant");
    boolean slanted = element.getTagName().equals("mi") && single && variant.isEmpty();
    Alphabet alphabet = VARIANTS.get(slanted ? "italic" : variant);
    if (element.getTagName().equals("mn")) {
      into.add(inFont(text, alphabet));
      return;
    }
    text.codePoints()
        .forEach(
            c -> {
              String one = inFont(Character.toString(c), alphabet);
              String same = SAME.getOrDefault(one, one);
              if (!INVISIBLE.contains(one) && !one.isBlank() && c != 0xA0) {
                same.codePoints().forEach(d -> into.add(Character.toString(d) + mark));
              }
            });
  }

  private static String inFont(String text, @Nullable Alphabet alphabet) {
    StringBuilder other = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String letter = alphabet == null ? null : alphabet.of(c);
              other.append(letter == null ? Character.toString(c) : letter);
            });
    return other.toString();
  }

  private static void text(Element element, List<String> into) {
    String text = element.getTextContent().replace('\u00A0', ' ');
    String visible = text.replaceAll("[\u2000-\u200A\u2063\u2062\u205F]", "").strip();
    String font = element.getAttribute("class") + element.getAttribute("mathvariant");
    String look = font.replace("sans-serif", "sans").replace("monospace", "mono");
    if (!visible.isEmpty()) {
      into.add("'" + (look.equals("normal") ? "" : look) + ":" + visible + "'");
    }
  }

  private static void table(Element table, List<String> into) {
    String style = table.getAttribute("displaystyle");
    String[] columns = table.getAttribute("columnalign").split(" ", -1);
    String[] rules = table.getAttribute("columnlines").split(" ", -1);
    String[] lines = table.getAttribute("rowlines").split(" ", -1);
    List<String> rows = new ArrayList<>();
    int number = 0;
    for (Element row : elements(table)) {
      List<String> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : elements(row)) {
        String look = cell.getAttribute("class");
        if (look.contains("glue") || cell.hasAttribute("width") || look.contains("eqn")) {
          continue;
        }
        String align = look.contains("right") ? "right" : look.contains("left") ? "left" : "";
        if (column < columns.length && !columns[column].equals("center")) {
          align += columns[column];
        }
        boolean rule = column > 0 && look.contains("-before");
        rule |= column > 0 && column <= rules.length && rules[column - 1].matches("solid|dashed");
        cells.add((rule ? "|" : "") + align + ":" + one(cell, style.equals("true")));
        column++;
      }
      while (!cells.isEmpty() && cells.get(cells.size() - 1).endsWith(":[]")) {
        cells.remove(cells.size() - 1);
      }
      boolean line = number > 0 && row.getAttribute("class").contains("-above");
      line |= number > 0 && number <= lines.length && lines[number - 1].matches("solid|dashed");
      rows.add((line ? "=" : "") + String.join(" & ", cells));
      number++;
    }
    into.add("{" + String.join(" ; ", rows) + "}");
  }
}
