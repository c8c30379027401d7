package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.SourceFile;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which Markdown files without front matter are pages.
 *
 * @see <a href="https://github.com/benbalter/jekyll-optional-front-matter">the plugin</a>
 */
final class OptionalFrontMatter {
  /** Files for GitHub and similar sites, which are not meant as pages. */
  private static final Set<String> NEVER =
      Set.of(
          "code_of_conduct",
          "contributing",
          "copying",
          "issue_template",
          "license",
          "licence",
          "pull_request_template",
          "readme");

  private final boolean enabled;
  private final boolean inCollections;

  OptionalFrontMatter(Plugins plugins) {
    this.enabled = plugins.has("jekyll-optional-front-matter", "optional_front_matter");
    this.inCollections = plugins.option("optional_front_matter", "collections", false);
  }

  /** Whether a file without front matter is a document. */
  boolean includes(SourceFile file, DocumentFormat format) {
    if (!enabled || format != DocumentFormat.MARKDOWN) {
      return false;
    }
    String path = file.pathWithoutExtension();
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return (file.collection().isEmpty() || inCollections) && !NEVER.contains(name);
  }
}
