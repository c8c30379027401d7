package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.site.SourceFile;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The permalink pattern and the placeholder values of one document. */
final class PermalinkRules {
  private final SiteConfig config;
  private final SourceRules rules;
  private final @Nullable CollectionConfig collection;
  private final String path;
  private final String basename;
  private final String extension;

  /**
   * Creates the rules for one document.
   *
   * @param collection its collection; null for a page
   * @param extension of the output, with the dot
   */
  PermalinkRules(
      SiteConfig config,
      SourceRules rules,
      @Nullable CollectionConfig collection,
      SourceFile file,
      String extension) {
    this.config = config;
    this.rules = rules;
    this.collection = collection;
    this.path = withoutDots(file.pathWithoutExtension());
    this.basename = path.substring(path.lastIndexOf('/') + 1);
    this.extension = extension;
  }

  /** Whether the document is a page, which has only some of the placeholders. */
  boolean isOfPage() {
    return collection == null;
  }

  /** The output's extension, with its dot. */
  String extension() {
    return extension;
  }

  /** The pattern for a document without a permalink of its own. */
  String pattern() {
    String style = config.content().permalink();
    if (collection != null) {
      if (!collection.permalink().isEmpty()) {
        return collection.permalink();
      }
      return rules
          .permalink(collection.name(), style)
          .orElseGet(() -> Permalink.withEnding("/:collection/:path", style));
    }
    if (!extension.equals(".html")) {
      return "/:path/:basename:output_ext";
    }
    return basename.equals("index") ? "/:path/" : Permalink.withEnding("/:path/:basename", style);
  }

  /** The placeholders' values by name. */
  Function<String, @Nullable String> values(
      Map<String, Object> data, Supplier<ZonedDateTime> date) {
    if (collection == null) {
      return this::pageValue;
    }
    return new Placeholders(collection.name(), pathInCollection(), basename, extension, data, date)
        ::value;
  }

  private @Nullable String pageValue(String name) {
    return switch (name) {
      case "path" -> path.substring(0, path.length() - basename.length());
      case "basename" -> basename;
      case "output_ext" -> extension;
      default -> null;
    };
  }

  /**
   * The placeholders of a collection's static file ({@code Jekyll::StaticFile}), which are fewer
   * than those of documents.
   */
  @Nullable String staticValue(String name) {
    return switch (name) {
      case "collection" -> collection == null ? "" : collection.name();
      case "path" -> pathInCollection();
      case "output_ext", "title" -> "";
      case "name" -> basename;
      default -> null;
    };
  }

  private String pathInCollection() {
    String container = config.content().collectionsDir();
    String directory = collection == null ? "" : collection.directory();
    String full = container.isEmpty() ? directory : container + "/" + directory;
    if (path.startsWith(full + "/")) {
      return path.substring(full.length() + 1);
    }
    // A _posts directory may be below any other directory; it is removed from the path.
    int inside = path.indexOf("/" + directory + "/");
    return inside < 0
        ? path
        : path.substring(0, inside + 1) + path.substring(inside + directory.length() + 2);
  }

  /** Removes dots at the end of a name, as Jekyll does. */
  private static String withoutDots(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '.') {
      end--;
    }
    return path.substring(0, end);
  }
}
