package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.write.CodeHighlighter.Highlighted;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes code with a highlighter, in the elements and with the classes that kramdown gives it. */
final class HighlightedCode {
  private static final String CLASS = "class";
  private static final String LANGUAGE = "language-";
  private static final String HIGHLIGHTER = "highlighter-rouge";

  private HighlightedCode() {}

  static void block(Element code, CodeHighlighter highlighter, Writer writer) {
    Map<String, String> attributes = new LinkedHashMap<>(code.attributes());
    String language = takeLanguage(attributes);
    String asked = code.detail().language.isEmpty() ? language : code.detail().language;
    writer.parts().code(language, code.origin());
    Optional<Highlighted> highlighted = highlighter.block(asked, code.value());
    Html html = writer.line();
    if (highlighted.isPresent()) {
      String shown = language.isEmpty() ? highlighted.get().language() : language;
      String classes = attributes.getOrDefault(CLASS, "");
      if (!shown.isEmpty() && languageIn(classes) == 0) {
        // A second name that comes first then is replaced.
        classes = classes.substring(wordEnd(classes, 0)).strip();
      }
      attributes.put(CLASS, join(shown.isEmpty() ? "" : LANGUAGE + shown, classes, HIGHLIGHTER));
      html.raw("<div");
      writer.attributes(attributes);
      html.raw(">").raw(highlighted.get().html());
      writer.indent().blanks().raw("</div>\n");
      return;
    }
    html.raw("<pre");
    writer.attributes(attributes);
    html.raw("><code");
    if (!language.isEmpty()) {
      writer.attribute(CLASS, LANGUAGE + language);
    }
    String text = code.value();
    html.raw(">").code(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    html.raw("\n</code></pre>\n");
  }

  static void span(Element code, CodeHighlighter highlighter, Writer writer) {
    Map<String, String> attributes = new LinkedHashMap<>(code.attributes());
    String classes = attributes.getOrDefault(CLASS, "");
    int at = languageIn(classes);
    String language = at < 0 ? "" : classes.substring(at + LANGUAGE.length(), wordEnd(classes, at));
    Optional<Highlighted> highlighted = highlighter.span(language, code.value());
    if (highlighted.isPresent()) {
      String shown = at < 0 ? highlighted.get().language() : language;
      // kramdown finds a name at the start of the classes alone, so others appear twice.
      boolean named = at == 0 || shown.isEmpty();
      attributes.put(CLASS, join(named ? "" : LANGUAGE + shown, classes, HIGHLIGHTER));
    }
    Html html = writer.html().raw("<code");
    writer.attributes(attributes);
    html.raw(">");
    if (highlighted.isPresent()) {
      html.raw(highlighted.get().html());
    } else {
      html.code(code.value());
    }
    html.raw("</code>");
  }

  /** Takes the class that names the language out of the attributes. */
  private static String takeLanguage(Map<String, String> attributes) {
    String classes = attributes.getOrDefault(CLASS, "");
    int at = languageIn(classes);
    if (at < 0) {
      return "";
    }
    int end = wordEnd(classes, at);
    String rest = (classes.substring(0, at) + classes.substring(end)).strip();
    if (rest.isEmpty()) {
      attributes.remove(CLASS);
    } else {
      attributes.put(CLASS, rest);
    }
    return classes.substring(at + LANGUAGE.length(), end);
  }

  /** Where the name of a language begins at the start of a word; -1 if nowhere. */
  private static int languageIn(String classes) {
    int at = classes.indexOf(LANGUAGE);
    while (at >= 0) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(classes.charAt(at - 1));
      if (starts && wordEnd(classes, at) > at + LANGUAGE.length()) {
        return at;
      }
      at = classes.indexOf(LANGUAGE, at + 1);
    }
    return -1;
  }

  private static int wordEnd(String classes, int from) {
    int end = from;
    while (end < classes.length() && !Chars.isRubySpace(classes.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String join(String... words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : " ").append(word);
      }
    }
    return joined.toString();
  }
}
