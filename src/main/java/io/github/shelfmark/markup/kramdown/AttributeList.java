package io.github.shelfmark.markup.kramdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in an attribute list: <code>.class #id key="value"</code>. */
final class AttributeList {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<![^\\s])toc(?![^\\s])|\\.([\\w-]+)|#([A-Za-z][\\w:.-]*)|([A-Za-z_][\\w:-]*)=(?:\"([^\"]*)\"|'([^']*)')");

  private AttributeList() {}

  /** The attributes in the order written; classes add up. */
  static Map<String, String> read(String list) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(list);
    while (attribute.find()) {
      if (attribute.group().equals("toc")) {
        attributes.put(TableOfContents.MARK, "toc");
      } else if (attribute.group(1) != null) {
        attributes.merge("class", attribute.group(1), (a, b) -> a + " " + b);
      } else if (attribute.group(2) != null) {
        attributes.put("id", attribute.group(2));
      } else {
        String quoted = attribute.group(4);
        attributes.put(attribute.group(3), quoted == null ? attribute.group(5) : quoted);
      }
    }
    return attributes;
  }
}
