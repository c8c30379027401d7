package io.github.shelfmark.markup.commonmark.write;

import java.util.List;

/** Writes what stands between {@code ::: name} and {@code :::}. */
@FunctionalInterface
public interface DirectiveWriter {
  /**
   * Writes a directive.
   *
   * @param lines its lines, the opening one among them, the closing one not
   * @param closed whether it has a closing line
   */
  void write(List<SourceLine> lines, boolean closed, BodyWriter writer);
}
