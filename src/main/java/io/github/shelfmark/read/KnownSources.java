package io.github.shelfmark.read;

import io.github.shelfmark.site.FrontMatter;
import java.util.Optional;

/** Results of an earlier build for files that have not changed since. Shared between threads. */
public interface KnownSources {
  /** Contains nothing and stores nothing. */
  KnownSources NONE =
      new KnownSources() {
        @Override
        public Optional<KnownSource> find(String path) {
          return Optional.empty();
        }

        @Override
        public void add(String path, KnownSource source) {
          // Nothing is stored.
        }
      };

  /**
   * What is stored about a file.
   *
   * @param frontMatter its front matter, which had no errors
   * @param text a digest of the text below it
   */
  record KnownSource(FrontMatter frontMatter, String text) {}

  /** The stored result for a file; empty if the file may have changed. */
  Optional<KnownSource> find(String path);

  /** Stores the result for a file. */
  void add(String path, KnownSource source);
}
