package io.github.shelfmark.extension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One file of a site: where it goes, what it is made of, and how to make it. Its bytes are made
 * after all outputs have been announced, by any thread, and not at all if the last build made the
 * same.
 */
public interface Output {
  /** Its path relative to the output directory, {@code /} between names. */
  String path();

  /**
   * A digest of everything it is made of, except for what {@link Plan#bodies} and {@link
   * Plan#pages} read of the site while it is made, which is recorded; what it takes from {@link
   * Plan#site} by itself is not. An output with the same digest as in the last build is kept, as
   * long as what was recorded is the same.
   *
   * @return empty for an output that is made in every build
   */
  default String key() {
    return "";
  }

  /** The source path of the document it is made of; empty if there is none. */
  default String source() {
    return "";
  }

  /**
   * Where a page sends its readers on to at once: an address of another site, or one that starts at
   * the root of this site. Links to such a page are reported, because they can lead there directly.
   *
   * @return empty for all other outputs
   */
  default String redirect() {
    return "";
  }

  /** Whether it counts as a page in the progress and the summary of the build. */
  default boolean isPage() {
    return false;
  }

  /**
   * The path of a second file that is made, kept and removed together with it, announced by {@link
   * Plan#addTwin}. Its content is {@link Made#twin}.
   */
  default Optional<String> twin() {
    return Optional.empty();
  }

  /**
   * The paths of the outputs that it shows the content of, by {@link Plan#made}. It is made after
   * all outputs that have no such paths, and again if one of these was not kept.
   */
  default List<String> madeOf() {
    return List.of();
  }

  /**
   * Whether it takes seconds to make, so that a preview makes it only when somebody asks for it.
   * What is wrong with it is told by builds and checks only.
   */
  default boolean isSlow() {
    return false;
  }

  /**
   * Makes it.
   *
   * @throws IOException if a file it is made of cannot be read
   */
  Made make() throws IOException;

  /** A text file in UTF-8 that is made in every build. */
  static Output text(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose bytes are known already; it is made in every build. */
  static Output bytes(String path, byte[] bytes) {
    return new Output() {
      @Override
      public String path() {
        return path;
      }

      @Override
      public Made make() {
        return Made.of(bytes);
      }
    };
  }
}
