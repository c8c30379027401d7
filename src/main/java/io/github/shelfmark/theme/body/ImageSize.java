package io.github.shelfmark.theme.body;

import io.github.shelfmark.paths.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The size of an image as browsers show it, in CSS pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {
  /** How many bytes are read: headers come first, but cameras may put a preview before them. */
  private static final int MOST = 256 * 1024;

  /** The size as attributes of an element, each after a space. */
  String attributes() {
    return " width=\"" + width + "\" height=\"" + height + '"';
  }

  /**
   * The height that belongs to another width, as an attribute after a space; empty for a width that
   * is no whole number of pixels.
   */
  String heightFor(String other) {
    boolean number =
        !other.isEmpty() && other.length() < 6 && other.chars().allMatch(ImageSize::isDigit);
    long shown = number ? Math.round(Double.parseDouble(other) * height / width) : 0;
    return shown > 0 ? " height=\"" + shown + '"' : "";
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Reads the size from a file's header.
   *
   * @param path its path in the source
   * @return empty if the file cannot be read, or is not a PNG, JPEG, GIF, WebP, AVIF or SVG with a
   *     size of its own
   */
  static Optional<ImageSize> of(Path file, String path) {
    try (InputStream in = FoundFile.open(file, path)) {
      return of(in.readNBytes(MOST));
    } catch (IOException e) {
      // The error is reported when the file is copied.
      return Optional.empty();
    }
  }

  /** Reads the size from the first bytes of an image. */
  static Optional<ImageSize> of(byte[] start) {
    ImageBytes bytes = new ImageBytes(start);
    if (bytes.has(0, "\u0089PNG\r\n")) {
      return sized(bytes.int32(16), bytes.int32(20));
    }
    if (bytes.has(0, "GIF8")) {
      return sized(bytes.int16Little(6), bytes.int16Little(8));
    }
    if (bytes.has(0, "\u00FF\u00D8")) {
      return JpegHeader.size(bytes);
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return webp(bytes);
    }
    if (bytes.has(4, "ftypavi")) {
      int box = bytes.find("ispe", 0);
      return box < 0 ? Optional.empty() : sized(bytes.int32(box + 8), bytes.int32(box + 12));
    }
    return SvgHeader.size(bytes.text());
  }

  /** A WebP container (RFC 9649): extended, lossless or lossy. */
  private static Optional<ImageSize> webp(ImageBytes bytes) {
    if (bytes.has(12, "VP8X")) {
      return sized(bytes.int24Little(24) + 1, bytes.int24Little(27) + 1);
    }
    if (bytes.has(12, "VP8L")) {
      int bits = bytes.int16Little(21) | bytes.int16Little(23) << 16;
      return sized((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }
    return bytes.has(12, "VP8 ")
        ? sized(bytes.int16Little(26) & 0x3FFF, bytes.int16Little(28) & 0x3FFF)
        : Optional.empty();
  }

  static Optional<ImageSize> sized(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
