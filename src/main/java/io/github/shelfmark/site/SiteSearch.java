package io.github.shelfmark.site;

import io.github.shelfmark.config.SiteConfig;

/**
 * Which files a site has for its search. It is known once all outputs have been announced, because
 * what authors write to the same paths wins.
 */
public final class SiteSearch {
  /** The directory of the index, which is claimed as a whole. */
  public static final String DIRECTORY = "shelfmark/search";

  /** The page that shows results. */
  public static final String PAGE = "search.html";

  /** The description by which browsers know the search. */
  public static final String DESCRIPTION = "opensearch.xml";

  private final SiteConfig config;
  private final OutputPaths paths;

  /**
   * The search of a site.
   *
   * @param config the configuration of the site
   * @param paths who writes which file
   */
  public SiteSearch(SiteConfig config, OutputPaths paths) {
    this.config = config;
    this.paths = paths;
  }

  /** Whether pages of the site can be searched. */
  public boolean isThere() {
    return config.outputs().search().enabled() && paths.isClaimed(DIRECTORY + "/index.bin");
  }

  /** Whether the page that shows results is ours. */
  public boolean hasPage() {
    return hasPage("");
  }

  /**
   * Whether the page that shows results to readers of one language is ours.
   *
   * @param root the directory of the language's pages, with a slash at its end; empty for the root
   */
  public boolean hasPage(String root) {
    String page = root + PAGE;
    return isThere() && isGenerated(page) && paths.redirectOf(page).isEmpty();
  }

  /** Whether the description is ours. */
  public boolean hasDescription() {
    return hasPage() && isGenerated(DESCRIPTION);
  }

  /** Whether scripts of the site are told what readers search for. */
  public boolean isLogged() {
    return config.outputs().search().log();
  }

  private boolean isGenerated(String path) {
    return paths.owner(path).filter(owner -> owner.source().isEmpty()).isPresent();
  }
}
