package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;

/**
 * The files that a site with its own layouts has beside its pages, such as feeds and a sitemap.
 * What the author has under the same path wins. They show all of the site, so they are made in
 * every build.
 */
final class OwnFiles implements Producer {
  /** A file. */
  private record OwnFile(OwnLayouts layouts, String path) implements Output {
    @Override
    public Made make() {
      return layouts.file(path);
    }
  }

  @Override
  public void announce(Plan plan) {
    plan.bodies()
        .layouts()
        .ifPresent(own -> own.files().forEach(path -> plan.add(new OwnFile(own, path))));
  }
}
