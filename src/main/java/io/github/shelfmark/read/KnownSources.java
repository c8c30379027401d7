package io.github.shelfmark.read;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Results of an earlier build for files that have not changed since. Shared between threads. */
public interface KnownSources {
  /** Knows and remembers nothing. */
  KnownSources NONE =
      new KnownSources() {
        @Override
        public boolean hasFrontMatter(String path) {
          return false;
        }

        @Override
        public Optional<KnownSource> find(String path, Reread text) {
          return Optional.empty();
        }

        @Override
        public void add(String path, KnownSource source) {
          // Nothing is remembered.
        }
      };

  /**
   * A document's file, taken apart.
   *
   * @param frontMatter its front matter, in which nothing was wrong
   * @param text the text below it
   */
  record KnownSource(FrontMatter frontMatter, DocumentText text) {}

  /** Reads the text of a file again. */
  @FunctionalInterface
  interface Reread {
    /**
     * What reads the text.
     *
     * @param bodyStart the index at which the text starts in the file
     */
    Supplier<String> from(int bodyStart);
  }

  /** Whether a file that has not changed is known to have front matter. */
  boolean hasFrontMatter(String path);

  /**
   * What is known of a file; empty if it may have changed.
   *
   * @param text reads the text, if it is ever asked for
   */
  Optional<KnownSource> find(String path, Reread text);

  /** Stores the result for a file. */
  void add(String path, KnownSource source);

  /** The front matter that stands in for one that is wrong now; empty in an ordinary build. */
  default Optional<FrontMatter> lastGood(String path) {
    return Optional.empty();
  }

  /**
   * Takes how a document is read, for builds that read one again by itself.
   *
   * @param reader reads it again; gets what is told of what is wrong with it
   */
  default void readBy(String path, Function<Findings, Optional<Document>> reader) {
    // Most builds end before anything changes.
  }
}
