package io.github.shelfmark.print.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import io.github.shelfmark.print.PdfMaker;
import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.Untagged;
import io.github.shelfmark.print.PdfResult;
import io.github.shelfmark.print.PdfSource;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF files with openhtmltopdf. It reads nothing but the pictures that it is given: all other
 * addresses are refused before anything is opened.
 */
public final class OpenHtmlPdf implements PdfMaker {
  private static final String SCHEME = "site";

  /** The schemes that the library would open by itself. */
  private static final String[] OTHERS = {
    "http", "https", "data", "classpath", "file", "jar", "ftp"
  };

  /** For {@code Libraries}. */
  public OpenHtmlPdf() {}

  @Override
  public PdfResult make(PdfSource source) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader own = OpenHtmlPdf.class.getClassLoader();
    // Batik and Commons Logging look for classes with it.
    thread.setContextClassLoader(own);
    QuietLog.use(own);
    try {
      return made(source);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Makes it with tags, by which it can be read aloud. The library fails at them for some
   * documents, which are made without.
   */
  private static PdfResult made(PdfSource source) throws IOException {
    try {
      return made(source, /* tagged= */ true);
    } catch (BudgetException e) {
      throw e;
    } catch (RuntimeException e) {
      PdfResult plain = made(source, /* tagged= */ false);
      List<PdfProblem> problems = new ArrayList<>(plain.problems());
      problems.add(new Untagged(String.valueOf(e.getMessage())));
      return new PdfResult(plain.bytes(), problems);
    }
  }

  private static PdfResult made(PdfSource source, boolean tagged) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    try (PDDocument document = new PDDocument();
        PaperFonts fonts = new PaperFonts(document, builder)) {
      fonts.add(source.fonts());
      Pictures pictures = new Pictures(source.pictures());
      PaperDocument paper = new PaperDocument(source, fonts, pictures);
      NamedDrawings drawings = new NamedDrawings();
      configure(builder, pictures, drawings, tagged);
      builder.withDiagnosticConsumer(told -> drawing(told, drawings));
      builder.usePDDocument(document);
      builder.withW3cDocument(paper.dom(), SCHEME + ":/");
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
        PaperInfo.write(source, tagged, document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        document.save(bytes);
        byte[] file = bytes.toByteArray();
        CrossReferences.mend(file);
        List<PdfProblem> problems = new ArrayList<>(fonts.problems());
        problems.addAll(paper.problems());
        problems.addAll(drawings.lost());
        return new PdfResult(file, problems);
      }
    }
  }

  /** Takes what the library says of drawings that it cannot draw; all else is known before. */
  private static void drawing(Diagnostic told, NamedDrawings drawings) {
    String id = String.valueOf(told.getLogMessageId());
    if (told.hasError() && id.contains("_SVG_")) {
      String cause = String.valueOf(told.getError().getMessage()).strip();
      // The last line says what is wrong, the others where in the library.
      drawings.fail(cause.substring(cause.lastIndexOf('\n') + 1));
    }
  }

  private static void configure(
      PdfRendererBuilder builder, Pictures pictures, NamedDrawings drawings, boolean tagged) {
    // Both of them have the library use no fonts of the machine.
    builder.usePdfUaAccessibility(tagged);
    builder.usePdfAConformance(tagged ? PdfAConformance.NONE : PdfAConformance.PDFA_2_B);
    builder
        .withProducer("Shelfmark")
        .useReplacementText("\uFFFD")
        .useSVGDrawer(drawings)
        .useUnicodeLineBreaker(new CountedBreaker(Budget.current()))
        .useUriResolver((base, uri) -> uri.startsWith(PdfSource.PICTURE) ? uri : null)
        .useProtocolsStreamImplementation(uri -> new Bytes(pictures.bytes(uri)), SCHEME)
        .useProtocolsStreamImplementation(uri -> new Bytes(new byte[0]), OTHERS)
        .useExternalResourceAccessControl(
            (uri, type) -> uri.startsWith(PdfSource.PICTURE),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
  }

  @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
  private record Bytes(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
