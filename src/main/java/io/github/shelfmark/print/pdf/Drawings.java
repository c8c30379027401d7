package io.github.shelfmark.print.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes out of drawings in SVG what would fetch anything or take any time, and gives them a size
 * that fits on a page.
 */
final class Drawings {
  /** The room on a page in pixels of CSS. */
  private static final double WIDEST = 640;

  private static final double HIGHEST = 860;
  private static final double USUAL = 400;

  /** How many elements references may repeat. */
  private static final long MOST_COPIES = 20_000;

  private static final int MOST_ELEMENTS = 50_000;

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "foreignobject",
          "image",
          "feimage",
          "filter",
          "animate",
          "animatemotion",
          "animatetransform",
          "animatecolor",
          "set",
          "a:script",
          "cursor",
          "font-face-uri",
          "iframe",
          "video",
          "audio");

  private static final String FONT = "font-family";

  private Drawings() {}

  /**
   * Prepares one drawing.
   *
   * @param fonts the fonts of its texts: others would be those of the machine
   * @return false if it has to be left out
   */
  static boolean prepare(Element svg, List<String> fonts) {
    Elements all = svg.getAllElements();
    if (all.size() > MOST_ELEMENTS) {
      return false;
    }
    for (Element each : all) {
      String name = each.normalName().toLowerCase(Locale.ROOT);
      if (!each.equals(svg) && DROPPED.contains(name)) {
        each.remove();
      } else if (name.equals("style") && hasAddress(each.data() + each.wholeOwnText())) {
        each.remove();
      } else if (name.equals("style")) {
        each.text(each.wholeOwnText().isEmpty() ? unset(each.data()) : unset(each.wholeOwnText()));
      } else {
        attributes(each);
      }
    }
    withoutMissing(svg);
    if (copies(svg) > MOST_COPIES) {
      return false;
    }
    svg.attr(FONT, String.join(", ", fonts));
    size(svg);
    return true;
  }

  private static void attributes(Element element) {
    for (Attribute attribute : List.copyOf(element.attributes().asList())) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      boolean link = name.equals("href") || name.endsWith(":href");
      boolean inner = value.startsWith("#");
      boolean leads = element.normalName().equals("a") && value.startsWith("http");
      if (name.equals("style")) {
        element.attr(attribute.getKey(), unset(value));
      }
      if (name.startsWith("on")
          || name.equals(FONT)
          || name.equals("filter")
          || (link && !inner && !leads)
          || (!link && hasAddress(value))) {
        element.removeAttr(attribute.getKey());
      }
    }
  }

  /** A style without fonts: another property of a name that means nothing. */
  private static String unset(String style) {
    return style.replace(FONT, "x-" + FONT);
  }

  /** Takes out references to what is not in the drawing, for which the library draws none of it. */
  private static void withoutMissing(Element svg) {
    Set<String> ids = new HashSet<>();
    svg.select("[id]").forEach(each -> ids.add(each.id()));
    for (Element each : svg.getAllElements()) {
      for (Attribute attribute : List.copyOf(each.attributes().asList())) {
        String value = attribute.getValue().replace("\"", "").replace("'", "");
        int at = value.indexOf("url(#");
        int end = at < 0 ? -1 : value.indexOf(')', at);
        boolean link = attribute.getKey().endsWith("href") && value.startsWith("#");
        String id = link ? value.substring(1) : end < 0 ? "" : value.substring(at + 5, end);
        if ((link || at >= 0) && !ids.contains(id)) {
          each.removeAttr(attribute.getKey());
        }
      }
    }
  }

  /** Whether a style refers to anything but parts of the drawing itself. */
  private static boolean hasAddress(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    if (lower.contains("@import") || lower.contains("@font-face")) {
      return true;
    }
    for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
      int start = at + 4;
      while (start < lower.length() && " \"'".indexOf(lower.charAt(start)) >= 0) {
        start++;
      }
      if (start >= lower.length() || lower.charAt(start) != '#') {
        return true;
      }
    }
    return false;
  }

  /** How many elements there are when each reference has been replaced by what it refers to. */
  private static long copies(Element svg) {
    Map<String, Element> byId = new HashMap<>();
    for (Element each : svg.select("[id]")) {
      byId.putIfAbsent(each.id(), each);
    }
    return count(svg, byId, new HashMap<>(), 0);
  }

  private static long count(
      Element element, Map<String, Element> byId, Map<Element, Long> known, int depth) {
    Long before = known.get(element);
    if (before != null) {
      return before;
    }
    if (depth > 20) {
      return MOST_COPIES + 1;
    }
    // A reference to an element that is being counted leads in a circle.
    known.put(element, MOST_COPIES + 1);
    Elements uses = element.select("use");
    long sum = element.getAllElements().size();
    for (Element use : uses) {
      String href = use.hasAttr("href") ? use.attr("href") : use.attr("xlink:href");
      Element target = href.startsWith("#") ? byId.get(href.substring(1)) : null;
      if (target != null && sum <= MOST_COPIES) {
        sum += count(target, byId, known, depth + 1);
      }
    }
    known.put(element, sum);
    return sum;
  }

  private static void size(Element svg) {
    double[] box = box(svg.hasAttr("viewBox") ? svg.attr("viewBox") : svg.attr("viewbox"));
    double width = length(svg.attr("width"));
    double height = length(svg.attr("height"));
    double ratio = box.length == 4 && box[2] > 0 && box[3] > 0 ? box[3] / box[2] : 1;
    if (width <= 0 && height <= 0) {
      width = box.length == 4 && box[2] > 0 ? box[2] : USUAL;
    }
    if (width <= 0) {
      width = height / ratio;
    }
    if (height <= 0) {
      height = width * ratio;
    }
    if (box.length != 4) {
      svg.attr("viewBox", "0 0 " + whole(width) + " " + whole(height));
    }
    double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    svg.attr("width", String.valueOf(whole(width * scale)));
    svg.attr("height", String.valueOf(whole(height * scale)));
    svg.removeAttr("style");
  }

  private static long whole(double length) {
    return Math.max(1, Math.round(length));
  }

  /** A length in pixels; 0 for one that is none, or that depends on what is around. */
  private static double length(String text) {
    String number = text.strip().toLowerCase(Locale.ROOT);
    double unit = 1;
    if (number.endsWith("px")) {
      number = number.substring(0, number.length() - 2);
    } else if (number.endsWith("pt")) {
      number = number.substring(0, number.length() - 2);
      unit = 4.0 / 3;
    } else if (number.endsWith("em")) {
      number = number.substring(0, number.length() - 2);
      unit = 14;
    }
    double value = number(number);
    return value > 0 && value < 1e6 ? value * unit : 0;
  }

  private static double[] box(String text) {
    String[] parts = text.strip().split("[ ,]+", -1);
    double[] box = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      box[i] = number(parts[i]);
    }
    return box;
  }

  private static double number(String text) {
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? value : 0;
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
