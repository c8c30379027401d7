package io.github.shelfmark.sass;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads the compiler. */
public final class DartSassLibrary {
  private static final String VERSION = "4.4.0";

  private static final Library LIBRARY =
      Library.of(
              "a style sheet in Sass",
              "de.larsgrefer.sass.embedded.SassCompiler",
              "de.larsgrefer.sass:sass-embedded-host:" + VERSION,
              "de.larsgrefer.sass:sass-embedded-bundled:" + VERSION,
              // The library logs, and SLF4J would say that nobody hears it.
              "org.slf4j:slf4j-nop:1.7.36")
          .withAdapters("io.github.shelfmark.sass.dart");

  private static final String ADAPTER = "io.github.shelfmark.sass.dart.DartSass";

  private DartSassLibrary() {}

  /**
   * A compiler, not opened yet.
   *
   * @param findings gets an error if the library is missing
   */
  public static Optional<SassCompiler> load(Libraries libraries, Consumer<Finding> findings) {
    return libraries.adapter(LIBRARY, SassCompiler.class, ADAPTER, findings);
  }
}
