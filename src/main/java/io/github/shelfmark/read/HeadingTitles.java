package io.github.shelfmark.read;

import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a document's title from the heading at the start of its text.
 *
 * @see <a href="https://github.com/benbalter/jekyll-titles-from-headings">the plugin</a>
 */
final class HeadingTitles {
  private static final Pattern HEADING =
      Pattern.compile(
          "\\A\\s*(?:#{1,3}[ \\t]+(.*?)(?:[ \\t]+#{1,3})?|(.*)\\n[-=]+[ \\t]*)(?:\\n|\\z)");
  private static final Pattern MARKUP = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)|[*`]+");

  private final boolean enabled;
  private final boolean strip;
  private final boolean inCollections;

  HeadingTitles(Plugins plugins) {
    this.enabled = plugins.has("jekyll-titles-from-headings", "titles_from_headings");
    this.strip = plugins.option("titles_from_headings", "strip_title", false);
    this.inCollections = plugins.option("titles_from_headings", "collections", false);
  }

  /**
   * Sets a document's title, unless it has one.
   *
   * @param data the front matter, changed in place
   * @param post whether it belongs to a collection
   * @return the body, without the heading if the site is configured so
   */
  DocumentText complete(
      Map<String, Object> data, DocumentText text, DocumentFormat format, boolean post) {
    boolean wanted = enabled && format == DocumentFormat.MARKDOWN && (!post || inCollections);
    if (!wanted || data.get("title") != null) {
      return text;
    }
    String body = text.text();
    Matcher heading = HEADING.matcher(body);
    if (!heading.lookingAt()) {
      return text;
    }
    String title = heading.group(1) != null ? heading.group(1) : heading.group(2);
    data.put("title", MARKUP.matcher(title).replaceAll("$1").strip());
    return strip ? DocumentText.of(blank(body, heading.end())) : text;
  }

  /** Replaces the heading's lines by empty ones, so that line numbers in findings stay correct. */
  private static String blank(String body, int end) {
    String lines = "\n".repeat((int) body.substring(0, end).chars().filter(c -> c == '\n').count());
    return lines + body.substring(end);
  }
}
