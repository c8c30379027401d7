package io.github.shelfmark.jekyll.plugin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the parser of HTML 4 in libxml2 knows of elements. Those of HTML 5 are unknown to it, so
 * they neither end others nor get lines of their own.
 */
final class Html4Elements {
  private static final Set<String> EMPTY =
      words("area base basefont br col frame hr img input isindex link meta param");
  private static final Set<String> LINES =
      words(
          "address area base blockquote body caption center col colgroup dd dir div dl dt"
              + " fieldset form frame frameset h1 h2 h3 h4 h5 h6 head hr html isindex legend li"
              + " link menu meta noframes noscript ol optgroup option p param pre table tbody td"
              + " tfoot th thead title tr ul");
  private static final Set<String> BOOLEAN =
      words(
          "checked compact declare defer disabled ismap multiple nohref noresize noshade nowrap"
              + " readonly selected");
  private static final Map<String, Set<String>> ENDED_BY = endedBy();

  private Html4Elements() {}

  /** Whether an element never has content. */
  static boolean isEmpty(String name) {
    return EMPTY.contains(name);
  }

  /** Whether lines are broken around an element and its children. */
  static boolean hasLines(String name) {
    return LINES.contains(name);
  }

  /** Whether an attribute is written without a value. */
  static boolean isBoolean(String attribute) {
    return BOOLEAN.contains(attribute);
  }

  /** Whether an open element ends where another begins in it. */
  static boolean endsBefore(String open, String other) {
    Set<String> others = ENDED_BY.get(open);
    return others != null && others.contains(other);
  }

  /** How much an element resists the end tags of those around it. */
  static int weight(String name) {
    return switch (name) {
      case "div" -> 150;
      case "td", "th" -> 160;
      case "tr" -> 170;
      case "thead", "tbody", "tfoot" -> 180;
      case "table" -> 190;
      case "head", "body" -> 200;
      case "html" -> 220;
      default -> 100;
    };
  }

  private static Map<String, Set<String>> endedBy() {
    Map<String, Set<String>> table = new HashMap<>();
    put(table, "a", "a fieldset table td th");
    put(table, "address", "dd dl dt form li ul");
    put(table, "b i", "center p td th");
    put(table, "big s small strike tt", "p");
    put(table, "caption", "col colgroup tbody tfoot thead tr");
    put(table, "colgroup", "colgroup tbody tfoot thead tr");
    put(table, "dd", "dt");
    put(table, "dir menu", "dd dl dt form ul");
    put(table, "dl", "form li");
    put(table, "dt", "dd dl");
    put(table, "font", "center td th");
    put(table, "form", "form");
    put(table, "h1 h2 h3 h4 h5 h6", "fieldset form li p table");
    put(table, "legend", "fieldset");
    put(table, "li", "li");
    put(table, "ol", "form ul");
    put(table, "option", "optgroup option");
    put(
        table,
        "p",
        "address blockquote caption center col colgroup dd dir div dl dt fieldset form h1 h2 h3 h4"
            + " h5 h6 hr li menu ol p pre table tbody td tfoot th title tr ul");
    put(table, "pre", "dd dl dt fieldset form li table ul");
    put(table, "span", "td th");
    put(table, "tbody thead", "tbody tfoot");
    put(table, "td th", "tbody td tfoot th tr");
    put(table, "tfoot", "tbody");
    put(table, "tr", "tbody tfoot tr");
    put(table, "u", "p td th");
    put(table, "ul", "address form menu ol pre");
    return Map.copyOf(table);
  }

  private static void put(Map<String, Set<String>> table, String names, String others) {
    words(names).forEach(name -> table.put(name, words(others)));
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }
}
