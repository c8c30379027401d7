package io.github.shelfmark.extension;

import java.io.IOException;
import java.util.Optional;

/**
 * Where the outputs of a build go. A build opens its sink, keeps or writes each output, from any
 * thread but each path once, and then either commits or abandons them.
 */
public interface Sink {
  /** Tells the state of the sink after one build from that after another; empty without one. */
  String state() throws IOException;

  /** What the last build left, if all of it is still there and unchanged. */
  Optional<SinkResult> intact();

  /** Begins a build. What earlier builds left is not changed before {@link #commit}. */
  void open() throws IOException;

  /**
   * Keeps an output as the last build wrote it.
   *
   * @return whether it is still there; if not, it has to be written
   */
  boolean keep(String path) throws IOException;

  /** Takes an output. */
  void write(String path, byte[] bytes) throws IOException;

  /** Ends a build that went well: its outputs, and only those, are there from now on. */
  SinkResult commit() throws IOException;

  /** Ends a build that failed; everything stays as it was before. */
  void abandon() throws IOException;
}
