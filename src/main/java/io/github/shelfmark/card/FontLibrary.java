package io.github.shelfmark.card;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads the reader of fonts. */
public final class FontLibrary {
  private static final Library LIBRARY =
      Library.of(
              "a social card",
              "org.apache.fontbox.ttf.TTFParser",
              "org.apache.pdfbox:fontbox:3.0.7",
              // DejaVu, in a jar of its own without code.
              "net.sf.jasperreports:jasperreports-fonts:7.1.1")
          .withAdapters("io.github.shelfmark.card.fontbox");

  private static final String ADAPTER = "io.github.shelfmark.card.fontbox.FontBoxReader";

  private FontLibrary() {}

  /**
   * A reader of fonts.
   *
   * @param findings gets an error if the library is missing
   */
  public static Optional<FontReader> load(Libraries libraries, Consumer<Finding> findings) {
    return libraries.adapter(LIBRARY, FontReader.class, ADAPTER, findings);
  }
}
