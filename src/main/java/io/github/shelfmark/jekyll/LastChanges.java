package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When documents were last changed: by the last commit, and without one by the time of the file.
 *
 * @see <a href="https://github.com/gjtorikian/jekyll-last-modified-at">jekyll-last-modified-at</a>
 */
final class LastChanges {
  /** The plugin that shows them. */
  static final String PLUGIN = "jekyll-last-modified-at";

  /** The key of documents that has the time. */
  static final String KEY = "last_modified_at";

  private final Path source;
  private final Changes changes;

  LastChanges(Path source, Changes changes) {
    this.source = source;
    this.changes = changes;
  }

  /** When a document was last changed; null if that cannot be known. */
  @Nullable Instant of(String path) {
    return changes.updated(path).orElseGet(() -> ofFile(path));
  }

  private @Nullable Instant ofFile(String path) {
    try {
      return Files.getLastModifiedTime(source.resolve(path))
          .toInstant()
          .truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException e) {
      // A page that no file is the source of.
      return null;
    }
  }
}
