package io.github.shelfmark.markup.flexmark.heading;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;

/** Chooses the ids of the headings of one document. An object serves one rendering of it. */
public interface HeadingAnchors {
  /**
   * Says that an element has an id that its author gave it, so that no heading gets it. Called for
   * all such ids before {@link #next}.
   */
  void reserve(String id);

  /**
   * The ids of the next heading, which need not be escaped.
   *
   * @param text its text as readers see it, without markup and without values of the build
   * @param parts the same text without images, in the parts that are between them
   * @param heading the heading as flexmark-java has read it
   * @return at least one; the first becomes the heading's own, links to the others work as well.
   *     None of them may have been returned or reserved before
   */
  List<String> next(String text, List<String> parts, Heading heading);

  /**
   * The ids of a heading whose author chose one.
   *
   * @param text its text, as for {@link #next}
   * @param given the id, which has been reserved
   * @return at least one, of which the first is the author's
   */
  default List<String> given(String text, String given) {
    return List.of(given);
  }
}
