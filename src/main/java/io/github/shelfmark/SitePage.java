package io.github.shelfmark;

import java.nio.file.Path;

/**
 * What is known of the page of a document.
 *
 * @param output its path relative to the root of the site
 * @param source the document's file, absolute
 * @param title its title
 * @param state whether others will see it
 */
public record SitePage(String output, Path source, String title, State state) {
  /** Whether a build without drafts and posts of the future has it. */
  public enum State {
    /** It is published. */
    PUBLISHED,
    /** It is a draft, or not published for another reason. */
    DRAFT,
    /** Its date is in the future. */
    FUTURE
  }
}
