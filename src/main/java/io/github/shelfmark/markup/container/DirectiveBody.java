package io.github.shelfmark.markup.container;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.text.BuildValues;

/** A body while it is written, as the directives in it use it. */
public interface DirectiveBody {
  /** The text that the body was read from. */
  BodyText source();

  /** The values of the build that it may show. */
  BuildValues values();

  /** Adds a finding. */
  void report(Finding finding);

  /**
   * Reports an id that the author has given to another element before.
   *
   * @param index where it is in the text
   */
  void claim(String id, int index);

  /**
   * Says that the page needs a block file of the theme.
   *
   * @param block its name, such as {@code tabs}
   */
  void uses(String block);

  /** The directives of the body that are being written. */
  OpenDirectives directives();

  /** Resolves the destination of a link, and reports it if there is nothing. */
  String link(String href, Place place);

  /** The place of a character of the text. */
  default Place place(int index) {
    return () -> source().positionOf(index);
  }
}
