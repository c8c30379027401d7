package io.github.shelfmark.print;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads what makes PDF files. */
public final class PdfLibrary {
  private static final String VERSION = "1.1.65";

  private static final Library LIBRARY =
      Library.of(
              "a PDF file",
              "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
              "io.github.openhtmltopdf:openhtmltopdf-pdfbox:" + VERSION,
              "io.github.openhtmltopdf:openhtmltopdf-svg-support:" + VERSION,
              "org.jsoup:jsoup:1.24.1",
              // DejaVu, in an artifact that needs no other.
              "net.sf.jasperreports:jasperreports-fonts:7.1.1")
          .withAdapters("io.github.shelfmark.print.pdf");

  private static final String ADAPTER = "io.github.shelfmark.print.pdf.OpenHtmlPdf";

  private PdfLibrary() {}

  /**
   * What makes PDF files.
   *
   * @param findings gets an error if the library is missing
   */
  public static Optional<PdfMaker> load(Libraries libraries, Consumer<Finding> findings) {
    return libraries.adapter(LIBRARY, PdfMaker.class, ADAPTER, findings);
  }
}
