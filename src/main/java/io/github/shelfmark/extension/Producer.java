package io.github.shelfmark.extension;

/**
 * Says which outputs it adds to a site. All producers announce their outputs before anything is
 * rendered, so links to them can be checked.
 */
@FunctionalInterface
public interface Producer {
  /**
   * Announces outputs.
   *
   * @param plan the site, and the outputs announced so far
   */
  void announce(Plan plan);
}
