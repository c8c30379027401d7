package io.github.shelfmark.engine;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Sink;
import java.io.IOException;
import java.util.Optional;

/**
 * The files of outputs in a sink: each with its twin, if it has one.
 *
 * @param sink where they go
 */
record OutputFiles(Sink sink) {
  /** Keeps what the last build wrote; false if not all of it is there. */
  boolean keep(Output output) throws IOException {
    Optional<String> twin = output.twin();
    return sink.keep(output.path()) && (twin.isEmpty() || sink.keep(twin.get()));
  }

  /**
   * Writes what was made.
   *
   * @param faulty whether it has errors, or is of a document that has
   */
  void write(Output output, Made content, boolean faulty) throws IOException {
    write(output.path(), content.bytes(), faulty);
    if (content.twin().isPresent() && output.twin().isPresent()) {
      write(output.twin().get(), content.twin().get(), faulty);
    }
  }

  private void write(String path, byte[] bytes, boolean faulty) throws IOException {
    if (faulty) {
      sink.writeFaulty(path, bytes);
    } else {
      sink.write(path, bytes);
    }
  }
}
