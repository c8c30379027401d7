package io.github.shelfmark.jekyll.plugin;

import java.util.Collection;

/** What decides which files plugins add to a site. */
public interface SiteFacts {
  /** The tags of its posts, in the order of their first use. */
  Collection<String> tags();

  /** Whether its source has a page or file with a path below its root. */
  boolean has(String path);
}
