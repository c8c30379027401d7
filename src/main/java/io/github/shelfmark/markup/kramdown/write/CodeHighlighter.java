package io.github.shelfmark.markup.kramdown.write;

import java.util.Optional;

/**
 * Highlights code while it is written, as kramdown's syntax highlighters do. Without one, code is
 * written in the elements of a highlighter with its text as it is.
 *
 * @see <a href="https://kramdown.gettalong.org/syntax_highlighter.html">kramdown: syntax
 *     highlighting</a>
 */
public interface CodeHighlighter {
  /**
   * Highlights a block.
   *
   * @param language what names its language, with options of the highlighter; empty if nothing does
   * @return what stands inside its element; empty if it is written as plain code
   */
  Optional<Highlighted> block(String language, String code);

  /**
   * Highlights code within a line.
   *
   * @param language the name of its language; empty if it names none
   * @return what stands inside its element; empty if it is written as plain code
   */
  Optional<Highlighted> span(String language, String code);

  /**
   * Highlighted code.
   *
   * @param html the HTML
   * @param language the language of code that names none; empty if there is no such language
   */
  record Highlighted(String html, String language) {}
}
