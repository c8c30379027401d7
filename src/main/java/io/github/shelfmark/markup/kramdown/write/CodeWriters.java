package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes code in the elements that Jekyll puts around it for its highlighter. */
final class CodeWriters {
  private static final String LANGUAGE = "language-";

  private CodeWriters() {}

  static void block(Element code, Writer writer) {
    writer.line().append("<div");
    writer.attributes(attributes(code));
    writer.out().append("><div class=\"highlight\"><pre class=\"highlight\"><code>");
    if (writer.options().lineNumbers()) {
      numbered(code.value(), writer);
    } else {
      Escaping.code(code.value(), writer.out());
    }
    writer.out().append("</code></pre></div></div>\n");
  }

  /** The numbers stand beside the code, so that nobody copies them with it. */
  private static void numbered(String code, Writer writer) {
    StringBuilder out = writer.out();
    out.append("<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\">");
    out.append("<pre class=\"lineno\">");
    int number = 1;
    for (int at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) {
      out.append(number++).append('\n');
    }
    out.append("</pre></td><td class=\"rouge-code\"><pre>");
    Escaping.code(code, out);
    out.append("</pre></td></tr></tbody></table>");
  }

  static void span(Element code, Writer writer) {
    writer.out().append("<code");
    writer.attributes(attributes(code));
    writer.out().append('>');
    Escaping.code(code.value(), writer.out());
    writer.out().append("</code>");
  }

  /** The element's own attributes, and classes that name the language and the highlighter. */
  private static Map<String, String> attributes(Element code) {
    String classes = code.attributes().getOrDefault("class", "");
    if (classes.isEmpty() && code.attributes().isEmpty()) {
      return Map.of("class", "language-plaintext highlighter-rouge");
    }
    List<String> names = new ArrayList<>(Arrays.asList(classes.strip().split("\\s+", -1)));
    names.removeIf(String::isEmpty);
    if (names.stream().noneMatch(CodeWriters::isLanguage)) {
      names.add(0, "language-plaintext");
    } else {
      String language = names.stream().filter(CodeWriters::isLanguage).findFirst().orElseThrow();
      names.remove(language);
      names.add(0, language);
    }
    names.add("highlighter-rouge");
    Map<String, String> attributes = new LinkedHashMap<>(code.attributes());
    attributes.put("class", String.join(" ", names));
    return attributes;
  }

  private static boolean isLanguage(String name) {
    return name.startsWith(LANGUAGE) && name.length() > LANGUAGE.length();
  }
}
