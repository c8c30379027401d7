package io.github.shelfmark.read;

import io.github.shelfmark.site.FrontMatter;
import java.util.Optional;

/** What an earlier build has read of files that have not changed since. Shared between threads. */
public interface KnownSources {
  /** Knows nothing and remembers nothing. */
  KnownSources NONE =
      new KnownSources() {
        @Override
        public Optional<KnownSource> find(String path) {
          return Optional.empty();
        }

        @Override
        public void add(String path, KnownSource source) {
          // Nobody asks again.
        }
      };

  /**
   * What there is to know of a file.
   *
   * @param frontMatter its front matter, in which nothing was wrong
   * @param text a digest of the text below it
   */
  record KnownSource(FrontMatter frontMatter, String text) {}

  /** What is known of a file; empty when it may have changed. */
  Optional<KnownSource> find(String path);

  /** Remembers what was read of a file. */
  void add(String path, KnownSource source);
}
