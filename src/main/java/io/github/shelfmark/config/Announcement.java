package io.github.shelfmark.config;

/**
 * A line above every page.
 *
 * @param text what it says; empty when there is none
 * @param url where it leads; empty when it is no link
 */
public record Announcement(String text, String url) {
  /** No announcement. */
  public static final Announcement NONE = new Announcement("", "");
}
