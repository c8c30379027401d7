package io.github.shelfmark.safe;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HarmlessAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The elements and attributes that a stranger's page may have: what Markdown, our own writers and
 * ordinary HTML for texts need. Nothing of it runs, loads a document, sends a form, or is laid over
 * the page around it.
 */
final class HarmlessMarkup {
  /** Elements without content and end tag. */
  static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "source", "wbr");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul",
          "li",
          "dt",
          "dd");

  private static final Set<String> OF_TABLES =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col");

  private static final Set<String> SPANS =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font",
          "i", "img", "input", "ins", "kbd", "label", "legend", "mark", "picture", "q", "rp", "rt",
          "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr");

  /** What elements of lists and tables have to be in, or browsers close more than they open. */
  private static final Map<String, Set<String>> PARENTS = new HashMap<>();

  static {
    PARENTS.put("li", Set.of("ul", "ol"));
    // Also in a div that is itself in a list.
    PARENTS.put("dt", Set.of("dl", "dl div"));
    PARENTS.put("dd", Set.of("dl", "dl div"));
    PARENTS.put("caption", Set.of("table"));
    PARENTS.put("colgroup", Set.of("table"));
    PARENTS.put("col", Set.of("table", "colgroup"));
    PARENTS.put("thead", Set.of("table"));
    PARENTS.put("tbody", Set.of("table"));
    PARENTS.put("tfoot", Set.of("table"));
    PARENTS.put("tr", Set.of("table", "thead", "tbody", "tfoot"));
    PARENTS.put("td", Set.of("tr"));
    PARENTS.put("th", Set.of("tr"));
  }

  /** What these contain is in {@link #PARENTS} and nothing else. */
  private static final Set<String> FRAMES =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "colgroup");

  private static final Set<String> ALIGNMENTS =
      Set.of("left", "right", "center", "justify", "top", "middle", "bottom", "baseline");

  /** Attributes by name, or by element and name; the latter come first. */
  private static final Map<String, Predicate<String>> ATTRIBUTES = new HashMap<>();

  static {
    ATTRIBUTES.put("class", ThemeNames::areFree);
    ATTRIBUTES.put("id", id -> !ThemeNames.isId(id));
    // Of two elements with one id scripts and links find the first, and the theme's is above the
    // text.
    Set.of("h1", "h2", "h3", "h4", "h5", "h6")
        .forEach(name -> ATTRIBUTES.put(name + " id", HarmlessMarkup::isAny));
    Set.of("title", "aria-label", "aria-hidden", "aria-describedby", "aria-labelledby")
        .forEach(name -> ATTRIBUTES.put(name, HarmlessMarkup::isAny));
    Set.of("lang", "xml:lang", "dir", "data-lang", "data-n", "data-columns", "data-footnote-id")
        .forEach(name -> ATTRIBUTES.put(name, HarmlessMarkup::isWord));
    ATTRIBUTES.put("data-label", HarmlessMarkup::isAny);
    Set.of("data-icon", "data-level", "data-sync", "data-pagefind-ignore")
        .forEach(name -> ATTRIBUTES.put(name, HarmlessMarkup::isWord));
    ATTRIBUTES.put(
        "role", role -> role.startsWith("doc-") || role.equals("note") || role.equals("img"));
    ATTRIBUTES.put("align", ALIGNMENTS::contains);
    Set.of("thead", "tbody", "tfoot", "tr", "td", "th")
        .forEach(name -> ATTRIBUTES.put(name + " valign", ALIGNMENTS::contains));
    Set.of("td", "th").forEach(HarmlessMarkup::ofCell);
    Set.of("width", "border", "cellpadding", "cellspacing", "summary")
        .forEach(name -> ATTRIBUTES.put("table " + name, HarmlessMarkup::isAny));
    Set.of("col", "colgroup")
        .forEach(
            name ->
                Set.of("span", "width")
                    .forEach(
                        attribute ->
                            ATTRIBUTES.put(name + " " + attribute, HarmlessMarkup::isWord)));
    ATTRIBUTES.put("a href", HarmlessAddress::inLink);
    ATTRIBUTES.put("a tabindex", "-1"::equals);
    ATTRIBUTES.put("a name", id -> !ThemeNames.isId(id));
    ATTRIBUTES.put("a target", target -> target.equals("_blank") || target.equals("_self"));
    ATTRIBUTES.put("a rel", HarmlessMarkup::isAny);
    ATTRIBUTES.put("a rev", HarmlessMarkup::isWord);
    ATTRIBUTES.put("a hreflang", HarmlessMarkup::isWord);
    // Which file a diagram is from; the page does not have it.
    ATTRIBUTES.put("code data-file", HarmlessMarkup::isAny);
    ATTRIBUTES.put("img src", HarmlessAddress::inPicture);
    Set.of("img", "source")
        .forEach(
            name -> {
              ATTRIBUTES.put(name + " srcset", HarmlessMarkup::isSrcSet);
              ATTRIBUTES.put(name + " sizes", HarmlessMarkup::isAny);
            });
    ATTRIBUTES.put("source media", HarmlessMarkup::isAny);
    ATTRIBUTES.put("source type", HarmlessMarkup::isAny);
    ATTRIBUTES.put("img alt", HarmlessMarkup::isAny);
    Set.of("width", "height", "border", "loading", "decoding")
        .forEach(name -> ATTRIBUTES.put("img " + name, HarmlessMarkup::isWord));
    ATTRIBUTES.put("ol start", HarmlessMarkup::isWord);
    ATTRIBUTES.put("ol type", HarmlessMarkup::isWord);
    ATTRIBUTES.put("ul type", HarmlessMarkup::isWord);
    ATTRIBUTES.put("ol reversed", HarmlessMarkup::isWord);
    ATTRIBUTES.put("li value", HarmlessMarkup::isWord);
    ATTRIBUTES.put("details open", HarmlessMarkup::isWord);
    Set.of("blockquote", "q", "del", "ins")
        .forEach(name -> ATTRIBUTES.put(name + " cite", HarmlessAddress::inLink));
    Set.of("time", "del", "ins")
        .forEach(name -> ATTRIBUTES.put(name + " datetime", HarmlessMarkup::isAny));
    ATTRIBUTES.put("input type", "checkbox"::equals);
    ATTRIBUTES.put("input checked", HarmlessMarkup::isWord);
    ATTRIBUTES.put("input data-fold", HarmlessMarkup::isWord);
    ATTRIBUTES.put("input disabled", HarmlessMarkup::isWord);
    Set.of("color", "size", "face")
        .forEach(name -> ATTRIBUTES.put("font " + name, HarmlessMarkup::isAny));
  }

  private HarmlessMarkup() {}

  private static void ofCell(String cell) {
    Set.of("colspan", "rowspan", "scope", "width", "headers")
        .forEach(name -> ATTRIBUTES.put(cell + " " + name, HarmlessMarkup::isAny));
    ATTRIBUTES.put(cell + " style", HarmlessMarkup::isTextAlign);
  }

  /** Whether an element is harmless, by its name in lower case. */
  static boolean isElement(String name) {
    return SPANS.contains(name)
        || BLOCKS.contains(name)
        || OF_TABLES.contains(name)
        || HarmlessMath.isElement(name);
  }

  /** The names of those that do not fit into a paragraph. */
  static Set<String> blocks() {
    return BLOCKS;
  }

  /**
   * The names of those within lines that browsers nest as they are written, whatever is in them,
   * and of formulas.
   */
  static String[] spans() {
    Set<String> others =
        Set.of("input", "label", "legend", "picture", "rp", "rt", "ruby", "source");
    return Stream.of(SPANS, HarmlessMath.elements())
        .flatMap(Set::stream)
        .filter(name -> !others.contains(name))
        .sorted()
        .toArray(String[]::new);
  }

  /** The names of all harmless elements. */
  static String[] elements() {
    return Stream.of(SPANS, BLOCKS, OF_TABLES, HarmlessMath.elements())
        .flatMap(Set::stream)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** The names of all attributes that some harmless element has. */
  static String[] attributes() {
    Stream<String> ofHtml =
        ATTRIBUTES.keySet().stream().map(key -> key.substring(key.indexOf(' ') + 1));
    return Stream.concat(ofHtml, HarmlessMath.attributes().stream())
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /**
   * Whether an element may have an attribute.
   *
   * @param value what it says, without entities
   */
  static boolean isAttribute(String element, String name, String value) {
    if (HarmlessMath.isElement(element) && HarmlessMath.isAttribute(name)) {
      return isSingle(value);
    }
    Predicate<String> own = ATTRIBUTES.get(element + " " + name);
    Predicate<String> rule = own == null ? ATTRIBUTES.get(name) : own;
    return rule != null && rule.test(value);
  }

  /**
   * Whether an element may begin in another. Where it may not, browsers close elements of their own
   * accord, so that a later end tag can close one of the page around the text.
   *
   * @param parent the innermost open element; empty if there is none
   * @param outer the element around that; empty if there is none
   */
  static boolean isPlace(String outer, String parent, String element) {
    if (!HarmlessMath.isPlace(parent, element)) {
      return false;
    }
    Set<String> parents = PARENTS.get(element);
    if (parents != null) {
      return parents.contains(parent) || parents.contains(outer + " " + parent);
    }
    return !FRAMES.contains(parent) && !(isHeading(parent) && isHeading(element));
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static boolean isAny(String value) {
    return value.indexOf('\0') < 0;
  }

  /** Whether each address in a list of pictures is harmless; what follows it reads as a path. */
  private static boolean isSrcSet(String value) {
    return Stream.of(value.split("[\\s,]+", -1)).allMatch(HarmlessAddress::inPicture);
  }

  /** The one declaration that writers of tables make. */
  private static boolean isTextAlign(String value) {
    String declaration = value.endsWith(";") ? value.substring(0, value.length() - 1) : value;
    return declaration.startsWith("text-align:")
        && Set.of("left", "center", "right").contains(declaration.substring(11).strip());
  }

  /** Whether a value is one word, such as a length or the type of TeX. */
  private static boolean isSingle(String value) {
    return isWord(value.replace("/", ""));
  }

  private static boolean isWord(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!Chars.isAlphanumeric(value.charAt(i)) && "-_.%:+#,*() ".indexOf(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
