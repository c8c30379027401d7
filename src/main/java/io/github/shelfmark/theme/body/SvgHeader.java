package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;

/** Finds the size of an SVG image (SVG 2, 8.2 and 8.6). */
final class SvgHeader {
  private SvgHeader() {}

  static Optional<ImageSize> size(String svg) {
    TagScanner scanner = new TagScanner(svg);
    Optional<Tag> root = scanner.next();
    if (root.isEmpty() || !root.get().name().equals("svg")) {
      return Optional.empty();
    }
    double width = length(value(svg, root.get(), "width"));
    double height = length(value(svg, root.get(), "height"));
    String[] box = value(svg, root.get(), "viewbox").strip().split("[\\s,]+", -1);
    if (box.length == 4) {
      double boxWidth = length(box[2]);
      double boxHeight = length(box[3]);
      if (width > 0 && boxWidth > 0 && height <= 0) {
        height = width * boxHeight / boxWidth;
      } else if (height > 0 && boxHeight > 0 && width <= 0) {
        width = height * boxWidth / boxHeight;
      } else if (width <= 0 && height <= 0) {
        width = boxWidth;
        height = boxHeight;
      }
    }
    return ImageSize.sized((int) Math.round(width), (int) Math.round(height));
  }

  private static String value(String svg, Tag tag, String attribute) {
    return tag.attribute(attribute).map(a -> svg.substring(a.start(), a.end())).orElse("");
  }

  /** A length in pixels; 0 for other units, which depend on more than the image. */
  private static double length(String text) {
    String number = text.strip();
    if (number.endsWith("px")) {
      number = number.substring(0, number.length() - 2);
    }
    boolean plain = !number.isEmpty() && number.length() < 16;
    int dots = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      dots += c == '.' ? 1 : 0;
      plain &= (c >= '0' && c <= '9') || c == '.';
    }
    return plain && dots < 2 && !number.equals(".") ? Double.parseDouble(number) : 0;
  }
}
