package io.github.shelfmark.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The elements and attributes of SVG that a picture may have. Nothing else is written. */
final class SvgNames {
  /** Elements that hold others. */
  private static final Set<String> BOXES =
      Set.of("g", "defs", "a", "text", "tspan", "filter", "linearGradient", "radialGradient");

  /** Elements without content. */
  private static final Set<String> SHAPES =
      Set.of(
          "rect",
          "line",
          "path",
          "polygon",
          "polyline",
          "ellipse",
          "circle",
          "image",
          "stop",
          "feFlood",
          "feComposite",
          "feGaussianBlur",
          "feColorMatrix",
          "feOffset",
          "feBlend");

  /** Attributes and, in a {@code style}, properties. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "dx",
          "dy",
          "width",
          "height",
          "d",
          "points",
          "transform",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "opacity",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "text-anchor",
          "text-decoration",
          "textLength",
          "filter",
          "offset",
          "stop-color",
          "stop-opacity",
          "flood-color",
          "flood-opacity",
          "gradientUnits",
          "gradientTransform",
          "in",
          "in2",
          "result",
          "mode",
          "operator",
          "stdDeviation",
          "type",
          "values");

  /** What browsers assume anyway, or the style sheet says. */
  private static final Map<String, String> DEFAULTS =
      Map.of("stroke-width", "1", "stroke-linejoin", "miter", "font-family", "sans-serif");

  /** Pictures that are part of the picture; SVG in them could hold anything. */
  private static final List<String> DATA =
      List.of("data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,");

  private static final String PUNCTUATION = " .,#%()+-_'\n";

  private SvgNames() {}

  static boolean isBox(String element) {
    return BOXES.contains(element);
  }

  static boolean isShape(String element) {
    return SHAPES.contains(element);
  }

  /** Whether an attribute is written. Its value has to be harmless, and say something. */
  static boolean isWritten(String name, String value) {
    return ATTRIBUTES.contains(name)
        && isHarmless(value)
        && !value.equals(DEFAULTS.getOrDefault(name, ""));
  }

  /** Whether a value has only letters, digits and some punctuation, and no address. */
  static boolean isHarmless(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!word && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return !value.toLowerCase(Locale.ROOT).contains("url");
  }

  static boolean isPicture(String address) {
    return DATA.stream().anyMatch(address::startsWith)
        && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '&');
  }
}
