package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.PdfSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pictures of a PDF file: files of the site, and those written into addresses. */
final class Pictures {
  /** More would take a gigabyte when they are read. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final int MOST_BYTES = 64 << 20;
  private static final String DATA = "data:image/";
  private static final String BASE64 = ";base64,";

  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Picture> known = new HashMap<>();
  private final Map<String, byte[]> shown = new HashMap<>();

  /**
   * A picture, or why there is none.
   *
   * @param address the address by which the library asks for it; empty for a drawing
   * @param svg the text of a drawing; empty for others
   * @param problem why it cannot be shown; empty if it can
   */
  record Picture(String address, String svg, String problem) {
    static Picture lost(String problem) {
      return new Picture("", "", problem);
    }
  }

  Pictures(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /** The picture at an address. */
  Picture at(String src) {
    return known.computeIfAbsent(src, this::look);
  }

  /** The file of a picture that is shown. */
  byte[] bytes(String address) {
    return shown.getOrDefault(address, new byte[0]);
  }

  private Picture look(String src) {
    if (src.startsWith(PdfSource.PICTURE)) {
      return files
          .apply(src)
          .map(this::read)
          .orElse(Picture.lost("the site has no such PNG, JPEG, GIF or SVG file"));
    }
    if (src.startsWith(DATA)) {
      return inAddress(src).map(this::read).orElse(Picture.lost("its data cannot be read"));
    }
    return Picture.lost("nothing is fetched from elsewhere");
  }

  private static Optional<byte[]> inAddress(String src) {
    int start = src.indexOf(BASE64);
    if (start < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(src.substring(start + BASE64.length())));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private Picture read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Picture.lost("it is larger than 64 MB");
    }
    if (isDrawing(bytes)) {
      return new Picture("", new String(bytes, StandardCharsets.UTF_8), "");
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Picture.lost("it is no PNG, JPEG, GIF or SVG file");
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > MOST_PIXELS) {
        reader.dispose();
        return Picture.lost("it has more than 60 million pixels");
      }
      // The library would leave out a broken one without a word.
      reader.read(0);
      reader.dispose();
      String address = PdfSource.PICTURE + shown.size();
      shown.put(address, bytes);
      return new Picture(address, "", "");
    } catch (IOException | RuntimeException e) {
      // Readers of the JDK throw anything for broken files.
      return Picture.lost("it cannot be read");
    }
  }

  private static boolean isDrawing(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).stripLeading();
    return start.startsWith("\uFEFF<") || start.startsWith("<");
  }
}
