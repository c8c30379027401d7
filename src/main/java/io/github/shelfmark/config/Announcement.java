package io.github.shelfmark.config;

/**
 * An announcement shown at the top of every page.
 *
 * @param text its text; empty if there is none
 * @param url the URL it links to; empty if it is not a link
 * @param closable whether readers can close it
 */
public record Announcement(String text, String url, boolean closable) {
  /** No announcement. */
  public static final Announcement NONE = new Announcement("", "");

  /** One that readers can close. */
  public Announcement(String text, String url) {
    this(text, url, /* closable= */ true);
  }
}
