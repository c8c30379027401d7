package io.github.shelfmark.markup.code;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;

/** The body that a block of code is written into, as the writer of the block sees it. */
public interface CodeBody {
  /** The source path of the document. */
  String path();

  /** Where the block's info string is in the document. */
  Place place();

  /** Takes a finding. */
  void report(Finding finding);

  /**
   * Says that the page needs a block file of the theme.
   *
   * @param block its name, such as {@code code}
   */
  void uses(String block);

  /**
   * Says that the block has an id of the author's, so that one given twice is told.
   *
   * @param id the id
   */
  void claim(String id);

  /**
   * An id that no other element of the body has.
   *
   * @param stem what it starts with; a number follows
   */
  String id(String stem);
}
