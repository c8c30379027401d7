package io.github.shelfmark.markup.liquid;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** What templates can query from their site. Shared between threads. */
public interface LiquidSite {
  /** The URL of the document or static file at a source path, for {@code link}. */
  Optional<String> urlOfPath(String sourcePath);

  /**
   * The URL of a post by its name, such as {@code 2026-01-31-title}, for {@code post_url}; empty if
   * there is none.
   */
  Optional<String> urlOfPost(String name);

  /** All source paths, for suggestions if a path does not exist. */
  Collection<String> paths();

  /** The text of a file for {@code include}, such as {@code card.html}; empty if there is none. */
  Optional<LiquidSource> include(String path);

  /** The text of a file relative to a document, for {@code include_relative}. */
  Optional<LiquidSource> includeRelative(String fromFile, String path);

  /** The path below the host, without a trailing slash. */
  String baseurl();

  /** Scheme and host; empty if not configured. */
  String url();

  /** The time zone in which dates are shown. */
  ZoneId timezone();

  /** The build time. */
  Instant now();

  /** Renders Markdown as HTML. */
  String markdownify(String markdown);

  /**
   * Highlights code for the tag {@code highlight}.
   *
   * @param language the name of its language
   * @param numbered whether its lines have numbers
   * @return what stands inside the element {@code code}; empty if code is highlighted later
   */
  default Optional<String> highlight(String language, String code, boolean numbered) {
    return Optional.empty();
  }

  /** Replaces straight quotes, hyphens and dots by typographic ones; returns HTML. */
  String smartify(String text);
}
