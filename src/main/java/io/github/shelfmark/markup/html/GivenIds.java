package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids that the author of a document gave to elements. */
public final class GivenIds {
  private final Set<String> given = new HashSet<>();
  private int made;

  /**
   * Adds an id.
   *
   * @param index where it is in the text
   * @return what is wrong with it; null if no other element has it
   */
  public @Nullable Finding claim(String id, BodyText source, int index) {
    if (given.add(id)) {
      return null;
    }
    return Finding.warning(
        FindingCode.DUPLICATE_ID,
        source.document().path(),
        source.positionOf(index),
        "the id \"" + id + "\" is given twice",
        "Links lead to the first one. Choose another id here.");
  }

  /**
   * An id that no element has yet.
   *
   * @param stem what it starts with; a number follows
   */
  public String make(String stem) {
    String id = stem + "-" + ++made;
    while (!given.add(id)) {
      id = stem + "-" + ++made;
    }
    return id;
  }
}
