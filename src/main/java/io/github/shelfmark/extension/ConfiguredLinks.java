package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.Optional;

/** Checks links of a site's configuration, once all of its outputs are known. */
@FunctionalInterface
public interface ConfiguredLinks {
  /**
   * Checks a link. One to another site is always right; one that leads nowhere in this site, or to
   * an anchor that does not exist, is reported, and one to a page that only leads on to another.
   *
   * @param what what has the link, for the message, such as {@code the nav entry "Guide"}
   * @param url the link as configured, from the site's root
   * @param position its place in the configuration file
   */
  void check(String what, String url, Position position);

  /**
   * Whether a link leads to something: a file of the site, one that another tool writes, or another
   * site.
   *
   * @param url the link, from the site's root
   */
  default boolean leadsSomewhere(String url) {
    return true;
  }

  /**
   * Where the page that a link leads to sends its readers on to.
   *
   * @param url the link, from the site's root
   * @return empty if it leads to anything else
   */
  default Optional<String> redirect(String url) {
    return Optional.empty();
  }

  /** Adds a finding of another kind. */
  default void report(Finding finding) {}

  /**
   * The same checks for another file than {@code site.yml}, such as Maven's site descriptor.
   *
   * @param file the file that the positions are in, as findings name it
   */
  default ConfiguredLinks in(String file) {
    return this;
  }
}
