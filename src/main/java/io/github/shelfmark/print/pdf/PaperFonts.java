package io.github.shelfmark.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.shelfmark.print.PdfFont;
import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfProblem.UnusableFont;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF file: those that its author names, then DejaVu. */
final class PaperFonts implements Closeable {
  /** The families by which the style sheet calls the fonts. */
  private static final String TEXT = "Author Text";

  private static final String CODE = "Author Code";
  private static final String SANS = "Paper Sans";
  private static final String MONO = "Paper Mono";

  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

  /** What a collection of fonts begins with. */
  private static final String COLLECTION = "ttcf";

  private final PDDocument document;
  private final PdfRendererBuilder builder;
  private final List<CmapLookup> characters = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final List<PdfProblem> problems = new ArrayList<>();
  private final List<String> fallbacks = new ArrayList<>();
  private boolean text;
  private boolean code;

  /**
   * No fonts yet.
   *
   * @param document embeds them
   * @param builder gets them
   */
  PaperFonts(PDDocument document, PdfRendererBuilder builder) {
    this.document = document;
    this.builder = builder;
  }

  /** Adds the fonts that an author names, and ours. */
  void add(List<PdfFont> named) throws IOException {
    for (PdfFont font : named) {
      add(font);
    }
    ours("DejaVuSansCondensed.ttf", SANS, NORMAL, FontStyle.NORMAL);
    ours("DejaVuSansCondensed-Bold.ttf", SANS, BOLD, FontStyle.NORMAL);
    ours("DejaVuSansCondensed-Oblique.ttf", SANS, NORMAL, FontStyle.ITALIC);
    ours("DejaVuSansCondensed-BoldOblique.ttf", SANS, BOLD, FontStyle.ITALIC);
    ours("DejaVuSansMono.ttf", MONO, NORMAL, FontStyle.NORMAL);
    ours("DejaVuSansMono-Bold.ttf", MONO, BOLD, FontStyle.NORMAL);
    ours("DejaVuSansMono-Oblique.ttf", MONO, NORMAL, FontStyle.ITALIC);
  }

  private void add(PdfFont font) {
    String family = TEXT;
    int weight = NORMAL;
    FontStyle style = FontStyle.NORMAL;
    switch (font.use()) {
      case BOLD -> weight = BOLD;
      case ITALIC -> style = FontStyle.ITALIC;
      case BOLD_ITALIC -> {
        weight = BOLD;
        style = FontStyle.ITALIC;
      }
      case CODE -> family = CODE;
      case FALLBACK -> family = "Author Fallback " + (fallbacks.size() + 1);
      case TEXT -> {
        // As it is.
      }
    }
    try {
      use(read(font.bytes()), font.bytes(), family, weight, style);
    } catch (IOException | RuntimeException e) {
      // The library throws anything for files that are none.
      problems.add(new UnusableFont(font.file(), reason(font.bytes())));
      return;
    }
    text |= family.equals(TEXT);
    code |= family.equals(CODE);
    if (font.use() == PdfFont.Use.FALLBACK) {
      fallbacks.add(family);
    }
  }

  private static String reason(byte[] bytes) {
    boolean outlines = startsWith(bytes, "OTTO") || startsWith(bytes, COLLECTION);
    return outlines
        ? "its outlines are those of PostScript, which PDFBox does not embed"
        : "it is no TrueType font";
  }

  private void ours(String file, String family, int weight, FontStyle style) throws IOException {
    try (InputStream in = TrueTypeFont.class.getResourceAsStream(DEJAVU + file)) {
      if (in == null) {
        throw new IOException("the library has no font " + file);
      }
      byte[] bytes = in.readAllBytes();
      use(read(bytes), bytes, family, weight, style);
    }
  }

  /** The font in a file; of a collection, the first one. */
  private TrueTypeFont read(byte[] bytes) throws IOException {
    if (!startsWith(bytes, COLLECTION)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
    TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    open.add(collection);
    List<TrueTypeFont> fonts = new ArrayList<>();
    collection.processAllFonts(fonts::add);
    return fonts.get(0);
  }

  private static boolean startsWith(byte[] bytes, String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (i >= bytes.length || bytes[i] != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void use(TrueTypeFont font, byte[] bytes, String family, int weight, FontStyle style)
      throws IOException {
    open.add(font);
    if (font instanceof OpenTypeFont outlines && outlines.isPostScript()) {
      throw new IOException("it has no outlines of TrueType");
    }
    // Who looks for "file" would not find it where two letters are drawn as one.
    font.setEnableGsub(false);
    PDType0Font embedded = PDType0Font.load(document, font, /* embedSubset= */ true);
    characters.add(font.getUnicodeCmapLookup());
    builder.useFont(new PDFontSupplier(embedded), family, weight, style, /* subset= */ true);
    builder.useFont(
        () -> new ByteArrayInputStream(bytes),
        family,
        weight,
        style,
        /* subset= */ true,
        EnumSet.of(FSFontUseCase.SVG));
  }

  /** Whether any font has a character. */
  boolean has(int codePoint) {
    for (CmapLookup font : characters) {
      if (font.getGlyphId(codePoint) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The families of texts, as a style sheet lists them. */
  String families() {
    return (text ? quoted(TEXT) : "") + quoted(SANS) + others() + '"' + MONO + '"';
  }

  /** The families of code. */
  String codeFamilies() {
    return (code ? quoted(CODE) : "")
        + quoted(MONO)
        + (text ? quoted(TEXT) : "")
        + others()
        + '"'
        + SANS
        + '"';
  }

  private String others() {
    StringBuilder all = new StringBuilder();
    fallbacks.forEach(family -> all.append(quoted(family)));
    return all.toString();
  }

  private static String quoted(String family) {
    return '"' + family + "\", ";
  }

  /** The families of drawings, in which a name stands without quotation marks. */
  List<String> drawn() {
    List<String> all = new ArrayList<>();
    if (text) {
      all.add(TEXT);
    }
    all.add(SANS);
    all.addAll(fallbacks);
    return all;
  }

  /** What is wrong with the fonts. */
  List<PdfProblem> problems() {
    return problems;
  }

  @Override
  public void close() throws IOException {
    for (Closeable each : open) {
      each.close();
    }
  }
}
