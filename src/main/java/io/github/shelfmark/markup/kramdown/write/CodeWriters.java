package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.Html;
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
    CodeHighlighter highlighter = writer.highlighter();
    if (highlighter != null) {
      HighlightedCode.block(code, highlighter, writer);
      return;
    }
    writer.parts().code(language(code), code.origin());
    writer.line().raw("<div");
    writer.attributes(attributes(code));
    writer.html().raw("><div class=\"highlight\"><pre class=\"highlight\"><code>");
    if (writer.options().lineNumbers()) {
      numbered(code.value(), writer);
    } else {
      writer.html().code(code.value());
    }
    writer.html().raw("</code></pre></div>");
    writer.indent().blanks().raw("</div>\n");
  }

  /** The numbers are in a cell of their own, so that they are not copied with the code. */
  private static void numbered(String code, Writer writer) {
    Html out = writer.html();
    out.raw("<table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\">");
    out.raw("<pre class=\"lineno\">");
    int number = 1;
    for (int at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) {
      out.raw(number++).raw('\n');
    }
    out.raw("</pre></td><td class=\"rouge-code\"><pre>");
    out.code(code);
    out.raw("</pre></td></tr></tbody></table>");
  }

  static void span(Element code, Writer writer) {
    CodeHighlighter highlighter = writer.highlighter();
    if (highlighter != null) {
      HighlightedCode.span(code, highlighter, writer);
      return;
    }
    writer.html().raw("<code");
    writer.attributes(attributes(code));
    writer.html().raw('>');
    writer.html().code(code.value());
    writer.html().raw("</code>");
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

  private static String language(Element code) {
    for (String name : code.attributes().getOrDefault("class", "").split("\\s+", -1)) {
      if (isLanguage(name)) {
        return name.substring(LANGUAGE.length());
      }
    }
    return "";
  }

  private static boolean isLanguage(String name) {
    return name.startsWith(LANGUAGE) && name.length() > LANGUAGE.length();
  }
}
