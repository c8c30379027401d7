package io.github.shelfmark.markup.code;

import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.markup.highlight.Languages;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import java.util.Optional;

/**
 * The box around a block of code. Its bar shows the title or the language, or the dots of a
 * terminal. A block with nothing to show gets its box from the theme.
 *
 * @param title the title; empty if there is none
 * @param label the language for readers; empty if the bar does not show it
 * @param classes further classes, each with a space before it
 */
record CodeBox(String title, String label, String classes) {
  /** The class of a box whose bar has the dots of a terminal. */
  private static final String TERMINAL = " terminal";

  /** The box of a fence. */
  static CodeBox of(Fence fence, Optional<Language> language) {
    Look look = fence.look();
    boolean terminal =
        switch (look.frame()) {
          case AUTO -> language.isPresent() && Languages.isSession(language.get());
          case TERMINAL -> true;
          case EDITOR, NONE -> false;
        };
    String label =
        terminal || look.frame() == Look.Frame.NONE ? "" : label(fence.language(), language);
    String classes =
        (terminal ? TERMINAL : "")
            + (look.frame() == Look.Frame.NONE ? " noframe" : "")
            + (look.annotated() ? " annotated" : "")
            + (fence.lines().containsKey(LineKind.FOCUS) ? " focused" : "")
            + switch (look.wrap()) {
              case READERS -> "";
              case ON -> " wrap";
              case OFF -> " nowrap";
            };
    return new CodeBox(fence.title(), label, classes);
  }

  /** The name of a language for readers; that of one that we do not know, if it is a word. */
  private static String label(String name, Optional<Language> language) {
    if (language.isPresent()) {
      return Languages.label(language.get());
    }
    for (int i = 0; i < name.length(); i++) {
      if (!Chars.isAlphanumeric(name.charAt(i)) && "-_.+#".indexOf(name.charAt(i)) < 0) {
        return "";
      }
    }
    return name.equals(CodeBlocks.UNKNOWN) ? "" : name;
  }

  void open(Html html) {
    if (!title.isEmpty()) {
      html.raw("<figure class=\"code-block")
          .raw(classes)
          .raw("\">\n<figcaption>")
          .text(title)
          .raw("</figcaption>\n");
    } else if (!label.isEmpty() || !classes.isEmpty()) {
      html.raw("<div class=\"code-block").raw(classes).raw("\"");
      if (!label.isEmpty()) {
        html.attribute("data-lang", label);
      }
      html.raw(">");
    }
  }

  void close(Html html) {
    if (!title.isEmpty()) {
      html.raw("\n</figure>\n");
    } else {
      html.raw(label.isEmpty() && classes.isEmpty() ? "\n" : "</div>\n");
    }
  }
}
