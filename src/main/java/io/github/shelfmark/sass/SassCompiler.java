package io.github.shelfmark.sass;

import java.io.Closeable;
import java.io.IOException;

/** Compiles style sheets, one after the other. Not shared between threads. */
public interface SassCompiler extends Closeable {
  /** Starts it; to be called once, before all others. */
  void open() throws IOException;

  /**
   * Compiles a style sheet.
   *
   * @param compressed whether white space is left out
   * @param files what it may import
   * @throws IOException if the compiler itself fails or takes too long
   */
  SassResult compile(SassSheet sheet, boolean compressed, SassFiles files) throws IOException;
}
