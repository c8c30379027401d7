package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which README file is the index of its directory, if the directory has no other.
 *
 * @see <a href="https://github.com/jekyll/jekyll-readme-index">the plugin</a>
 */
final class ReadmeIndex implements SourceRules.Indexes {
  private static final Set<String> INDEXES = Set.of("index.md", "index.html", "index.markdown");

  private final boolean enabled;
  private final boolean withFrontMatter;
  private final Set<String> directoriesWithIndex = new HashSet<>();

  ReadmeIndex(Plugins plugins, List<SourceFile> files) {
    this.enabled = plugins.has("jekyll-readme-index", "readme_index");
    this.withFrontMatter = plugins.option("readme_index", "with_frontmatter", false);
    if (enabled) {
      for (SourceFile file : files) {
        if (INDEXES.contains(file.name().toLowerCase(Locale.ROOT))) {
          directoriesWithIndex.add(directory(file));
        }
      }
    }
  }

  @Override
  public boolean has(SourceFile file, DocumentFormat format, boolean hasFrontMatter) {
    return enabled
        && format == DocumentFormat.MARKDOWN
        && file.collection().isEmpty()
        && (!hasFrontMatter || withFrontMatter)
        && file.name().toLowerCase(Locale.ROOT).startsWith("readme.")
        && !directoriesWithIndex.contains(directory(file));
  }

  private static String directory(SourceFile file) {
    int slash = file.path().lastIndexOf('/');
    return slash < 0 ? "" : file.path().substring(0, slash);
  }
}
