package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.Entry;
import io.github.shelfmark.print.PdfFont;
import io.github.shelfmark.print.PdfInfo;
import io.github.shelfmark.print.PdfResult;
import io.github.shelfmark.print.PdfSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDF files of texts, for tests. */
final class PdfTrial {
  /** The date that all of them have. */
  static final Instant DATE = Instant.parse("2026-03-01T10:20:30Z");

  /** The pictures of the site. */
  final Map<String, byte[]> files = new HashMap<>();

  /** The fonts of its author. */
  final List<PdfFont> fonts = new ArrayList<>();

  /** The bookmarks. */
  final List<Entry> outline = new ArrayList<>();

  PdfResult make(String html) throws IOException {
    PdfInfo info = new PdfInfo("A <title>", "An author", "A subject", "de", Optional.of(DATE));
    return new OpenHtmlPdf()
        .make(
            new PdfSource(
                html,
                outline,
                info,
                /* letter= */ false,
                fonts,
                address -> Optional.ofNullable(files.get(address))));
  }

  /** A part with a title and a text. */
  static String part(int number, String html) {
    return "<section class=\"print-part print-depth-1\" id=\"p"
        + number
        + "\"><h2>Part "
        + number
        + "</h2>"
        + html
        + "</section>";
  }

  /** The text on one page. */
  static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /** The text on all pages. */
  static String text(PdfResult result) throws IOException {
    try (PDDocument document = Loader.loadPDF(result.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** A picture. */
  static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
