package io.github.shelfmark.jekyll;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to say of the plugins that Jekyll sites name. */
final class KnownPlugins {
  private static final String UNKNOWN =
      "Look at what it did for the pages, and whether they need it.";

  /** Plugins whose work is done here, or needs no doing. */
  private static final Set<String> DONE =
      Set.of(
          "github-pages",
          "jekyll-default-layout",
          "jekyll-feed",
          "jekyll-gist",
          "jekyll-include-cache",
          "jekyll-mentions",
          "jekyll-optional-front-matter",
          "jekyll-readme-index",
          "jekyll-redirect-from",
          "jekyll-relative-links",
          "jekyll-seo-tag",
          "jekyll-sitemap",
          "jekyll-titles-from-headings",
          "jekyll-toc",
          "jekyll-watch",
          "webrick");

  private static final Map<String, String> ADVICE =
      Map.of(
          "jekyll-archives",
          "Lists of a year, a tag or a category can be pages with a loop over site.posts.",
          "jekyll-avatar",
          "Write each avatar as an image.",
          "jekyll-coffeescript",
          "Compile the scripts before the build.",
          "jekyll-github-metadata",
          "Write what pages show of site.github into _config.yml.",
          "jekyll-paginate",
          "The list it cuts into pages comes out on one; sections list posts as well.",
          "jekyll-paginate-v2",
          "The list it cuts into pages comes out on one; sections list posts as well.",
          "jekyll-remote-theme",
          "Pages wear Shelfmark's theme; files in _theme change it.",
          "jekyll-sass-converter",
          "Run a Sass compiler before the build.",
          "jemoji",
          "Write emoji themselves in place of their names between colons.");

  private KnownPlugins() {}

  /**
   * What to do where a plugin is not run.
   *
   * @param name the plugin's name
   * @return advice; empty where there is nothing to tell, because its work is done
   */
  static Optional<String> notRun(String name) {
    return DONE.contains(name) ? Optional.empty() : Optional.of(ADVICE.getOrDefault(name, UNKNOWN));
  }
}
