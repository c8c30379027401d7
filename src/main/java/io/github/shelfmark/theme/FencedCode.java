package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Place;

/** Writes code that stands in front matter, as it is written in the text of documents. */
@FunctionalInterface
public interface FencedCode {
  /**
   * A block of code, with what is wrong in it and the block files that it needs.
   *
   * @param info its info string: a language, a title and so on; an id is left out
   * @param code its text, with a line break at the end of each line
   * @param path the source path of the document
   * @param place its place in the document
   */
  Body body(String info, String code, String path, Place place);
}
