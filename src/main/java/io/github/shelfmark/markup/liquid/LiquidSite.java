package io.github.shelfmark.markup.liquid;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;

/** What templates may ask of the site they are rendered in. Shared between threads. */
public interface LiquidSite {
  /** The URL of the document or static file at a source path, for {@code link}. */
  Optional<String> urlOfPath(String sourcePath);

  /**
   * The URL of a post by its name, such as {@code 2026-01-31-title}, for {@code post_url}; empty
   * when there is none.
   */
  Optional<String> urlOfPost(String name);

  /** All source paths, to guess from when one does not exist. */
  Collection<String> paths();

  /**
   * The text of a file for {@code include}, such as {@code card.html}; empty when there is none.
   */
  Optional<LiquidSource> include(String path);

  /** The text of a file relative to a document, for {@code include_relative}. */
  Optional<LiquidSource> includeRelative(String fromFile, String path);

  /** The path below the host, without a slash at its end. */
  String baseurl();

  /** Scheme and host; empty when not configured. */
  String url();

  /** The zone in which dates are shown. */
  ZoneId timezone();

  /** The moment the build takes as its present. */
  Instant now();

  /** Markdown as HTML. */
  String markdownify(String markdown);

  /** Text with better quotation marks, dashes and dots, as HTML. */
  String smartify(String text);
}
