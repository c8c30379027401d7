package io.github.shelfmark.jekyll;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Advice on plugins that Jekyll sites use. */
final class KnownPlugins {
  private static final String UNKNOWN =
      "Check what it did for your pages and whether they need it.";

  private static final String SASS = "jekyll-sass-converter";

  /** Plugins whose features are built in or not needed. */
  private static final Set<String> DONE =
      Set.of(
          "github-pages",
          "jekyll-archives",
          "jekyll-avatar",
          "jekyll-default-layout",
          "jekyll-feed",
          "jekyll-gist",
          "jekyll-include-cache",
          "jekyll-last-modified-at",
          "jekyll-mentions",
          "jekyll-optional-front-matter",
          "jekyll-paginate",
          "jekyll-paginate-v2",
          "jekyll-readme-index",
          "jekyll-redirect-from",
          "jekyll-relative-links",
          "jekyll-seo-tag",
          "jekyll-sitemap",
          "jekyll-titles-from-headings",
          "jekyll-toc",
          "jekyll-watch",
          "jemoji",
          "webrick");

  private static final Map<String, String> ADVICE =
      Map.of(
          "jekyll-coffeescript",
          "Compile the scripts before the build.",
          "jekyll-github-metadata",
          "site.github has what follows from the name of the repository, because builds ask nobody;"
              + " put other values that pages use below \"github\" in _config.yml.",
          "jekyll-remote-theme",
          "Pages use Shelfmark's theme; put files into _theme to change it.",
          SASS,
          "Run a Sass compiler before the build, or build with layouts: jekyll.");

  private KnownPlugins() {}

  /**
   * Advice on a plugin that is not run.
   *
   * @param name the plugin's name
   * @param themed whether pages have the theme's layouts
   * @return the advice; empty if nothing has to be reported, because its features are built in
   */
  static Optional<String> notRun(String name, boolean themed) {
    return DONE.contains(name) || (!themed && name.equals(SASS))
        ? Optional.empty()
        : Optional.of(ADVICE.getOrDefault(name, UNKNOWN));
  }
}
