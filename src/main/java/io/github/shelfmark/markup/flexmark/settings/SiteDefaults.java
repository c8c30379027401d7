package io.github.shelfmark.markup.flexmark.settings;

import com.vladsch.flexmark.ext.gitlab.GitLabExtension;
import com.vladsch.flexmark.ext.toc.SimTocExtension;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** Defaults of options that differ from flexmark's, because a page has a theme around it. */
final class SiteDefaults {
  private SiteDefaults() {}

  /**
   * Sets them. What a site says itself is set afterwards.
   *
   * @param extensions the short names of the extensions that are on
   */
  static void set(Set<String> extensions, MutableDataHolder options) {
    if (extensions.contains("gitlab")) {
      // They stay blocks of code, with their language: formulas are drawn by us, and a page has no
      // script that would draw diagrams.
      options.set(GitLabExtension.RENDER_BLOCK_MATH, false);
      options.set(GitLabExtension.RENDER_BLOCK_MERMAID, false);
    }
    if (extensions.contains("sim-toc")) {
      // The page's title is its only heading of level 1.
      options.set(SimTocExtension.TITLE, "");
      options.set(SimTocExtension.TITLE_LEVEL, 2);
    }
  }
}
