package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the outputs of a build go. A build opens its sink, keeps or writes each output, and then
 * either commits or abandons them. {@link #keep} and {@link #write} are called by several threads,
 * each path once. An {@link IOException} of any method ends the build.
 */
public interface Sink {
  /**
   * Identifies what the last build left: another build leaves another state. Records that belong to
   * another state are ignored, so the next build is a full one.
   *
   * @return empty if there was no build
   */
  String state() throws IOException;

  /** What the last build left; empty if not all of it is still there and unchanged. */
  Optional<SinkResult> intact();

  /** Begins a build. What earlier builds left is not changed before {@link #commit}. */
  void open() throws IOException;

  /**
   * Keeps an output as the last build wrote it.
   *
   * @return whether it is still there; if not, it has to be written
   */
  boolean keep(String path) throws IOException;

  /**
   * Takes an output.
   *
   * @param path its path relative to the output directory, {@code /} between names
   * @param bytes its content, which does not change any more
   */
  void write(String path, byte[] bytes) throws IOException;

  /**
   * The content of an output that was kept or written in this build.
   *
   * @return empty if it is not known any more
   */
  default Optional<byte[]> read(String path) throws IOException {
    return Optional.empty();
  }

  /** Ends a build that succeeded: its outputs, and only those, are there from now on. */
  SinkResult commit() throws IOException;

  /** What people should know of where the outputs are; asked after {@link #commit}. */
  default List<Finding> remarks() {
    return List.of();
  }

  /**
   * Whether outputs are only made and go nowhere, so that what nobody asks for need not be made.
   */
  default boolean isNowhere() {
    return false;
  }

  /** The outputs that somebody waits for; they are made before all others. */
  default Set<String> wanted() {
    return Set.of();
  }

  /**
   * Whether it takes outputs although there are errors: those without any are published, and {@link
   * #writeFaulty} decides about the others. An ordinary build with errors is abandoned.
   */
  default boolean takesPartly() {
    return false;
  }

  /** Takes an output that has errors itself, or is of a document with errors. */
  default void writeFaulty(String path, byte[] bytes) throws IOException {
    write(path, bytes);
  }

  /**
   * Takes what makes the files of a claimed directory, to make them when they are asked for; or one
   * file that is slow to make.
   *
   * @param directory the directory, or the file, relative to the output directory
   * @param files makes them, the file with an empty path; may be called by any thread, also after
   *     the build
   * @return whether it has taken them; if not, they are made at once
   */
  default boolean takesLater(String directory, ClaimedFiles files) {
    return false;
  }

  /** Ends a build that failed; everything stays as it was before. */
  void abandon() throws IOException;
}
