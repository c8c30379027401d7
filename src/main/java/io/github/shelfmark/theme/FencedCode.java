package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import java.util.function.Consumer;

/** Writes code that stands in front matter, as it is written in the text of documents. */
@FunctionalInterface
public interface FencedCode {
  /**
   * The HTML of a block of code.
   *
   * @param info its info string: a language, a title and so on
   * @param code its text, with a line break at the end of each line
   * @param path the source path of the document
   * @param place its place in the document
   * @param findings receives findings about unknown languages and attributes
   */
  String html(String info, String code, String path, Place place, Consumer<Finding> findings);
}
