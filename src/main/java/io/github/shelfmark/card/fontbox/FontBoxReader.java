package io.github.shelfmark.card.fontbox;

import io.github.shelfmark.card.Font;
import io.github.shelfmark.card.FontReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads fonts with FontBox. */
public final class FontBoxReader implements FontReader {
  /** It tells of tables that it leaves out, such as variants of characters. */
  private static final Logger LOG = Logger.getLogger("org.apache.fontbox");

  private static final String BUNDLED = "net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  /** A reader that tells nothing beside its results. */
  public FontBoxReader() {
    LOG.setLevel(Level.OFF);
  }

  @Override
  public Font read(byte[] bytes) throws IOException {
    try {
      return new FontBoxFont(parse(bytes));
    } catch (RuntimeException e) {
      // What the parser throws at files that are damaged.
      throw new IOException(e);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    if (startsWith(bytes, "ttcf")) {
      return first(new TrueTypeCollection(new ByteArrayInputStream(bytes)));
    }
    return startsWith(bytes, "OTTO")
        ? new OTFParser().parse(new RandomAccessReadBuffer(bytes))
        : new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static TrueTypeFont first(TrueTypeCollection collection) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    collection.processAllFonts(fonts::add);
    if (fonts.isEmpty()) {
      throw new IOException("the collection has no font");
    }
    return fonts.get(0);
  }

  private static boolean startsWith(byte[] bytes, String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (bytes.length <= i || bytes[i] != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Font bundled(boolean bold) throws IOException {
    String name = BUNDLED + (bold ? "-Bold" : "") + ".ttf";
    try (InputStream in = FontBoxReader.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("there is no " + name);
      }
      return read(in.readAllBytes());
    }
  }
}
