package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Site;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A check of a site that has been read. It runs in each build, unless nothing at all has changed
 * since the last one, whose findings are then reported again.
 */
@FunctionalInterface
public interface Rule {
  /**
   * Checks a site.
   *
   * @param site the site
   * @param source its source directory
   * @param findings gets what is wrong; an error fails the build
   */
  void check(Site site, Path source, Consumer<Finding> findings);
}
