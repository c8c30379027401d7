package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Position;

/** Checks links of a site's configuration, once all of its outputs are known. */
@FunctionalInterface
public interface ConfiguredLinks {
  /**
   * Checks a link. One to another site is always right; one that leads nowhere in this site, or to
   * an anchor that does not exist, is reported.
   *
   * @param what what has the link, for the message, such as {@code the nav entry "Guide"}
   * @param url the link as configured, from the site's root
   * @param position its place in the configuration file
   */
  void check(String what, String url, Position position);

  /**
   * The same checks for another file than {@code site.yml}, such as Maven's site descriptor.
   *
   * @param file the file that the positions are in, as findings name it
   */
  default ConfiguredLinks in(String file) {
    return this;
  }
}
