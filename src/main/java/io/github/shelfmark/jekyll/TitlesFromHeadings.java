package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.markup.kramdown.KramdownHeadings;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The effect of jekyll-titles-from-headings: {@code title} in the front matter of pages whose text
 * starts with a heading.
 *
 * @see <a href="https://github.com/benbalter/jekyll-titles-from-headings">the plugin</a>
 */
final class TitlesFromHeadings {
  /**
   * The plugin's own rule for a heading at the start, without going back into white space: only a
   * blank line before the underline can be what is underlined.
   */
  private static final Pattern HEADING =
      Pattern.compile(
          "\\A(?:\\s*+(?:#{1,3}[ \\t]+.*|.*\\n[-=]+[ \\t]*)|\\s*\\n[-=]+[ \\t]*)(?:\\n|\\z)");

  private static final String KEY = "titles_from_headings";

  private final boolean enabled;
  private final boolean strip;
  private final boolean inCollections;

  TitlesFromHeadings(Plugins plugins) {
    this.enabled = plugins.has("jekyll-titles-from-headings", KEY);
    this.strip = plugins.option(KEY, "strip_title", false);
    this.inCollections = plugins.option(KEY, "collections", false);
  }

  /**
   * Gives a document its title, unless it has one.
   *
   * @param data the front matter, changed in place
   * @param post whether it belongs to a collection
   * @return the body, without the heading where the site wants that
   */
  DocumentText complete(
      Map<String, Object> data, DocumentText text, DocumentFormat format, boolean post) {
    boolean wanted = enabled && format == DocumentFormat.MARKDOWN && (!post || inCollections);
    if (!wanted || data.get("title") != null) {
      return text;
    }
    String body = text.text();
    Matcher start = HEADING.matcher(body);
    if (!start.lookingAt()) {
      return text;
    }
    List<Heading> headings = new KramdownHeadings().of(body.substring(0, start.end()));
    if (headings.isEmpty()) {
      return text;
    }
    data.put("title", headings.get(0).text());
    return strip ? DocumentText.of(withEmptyLines(body, start.end())) : text;
  }

  /** Empty lines replace the heading, so that findings still name the author's lines. */
  private static String withEmptyLines(String body, int end) {
    String lines = "\n".repeat((int) body.substring(0, end).chars().filter(c -> c == '\n').count());
    return lines + body.substring(end);
  }
}
