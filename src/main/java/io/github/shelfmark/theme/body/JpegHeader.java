package io.github.shelfmark.theme.body;

import java.util.Optional;

/** Finds the size of a JPEG image in its segments (ITU T.81, B.1; Exif 2.32, 4.6). */
final class JpegHeader {
  private static final int APP1 = 0xE1;
  private static final int ORIENTATION = 0x0112;

  private JpegHeader() {}

  static Optional<ImageSize> size(ImageBytes bytes) {
    boolean turned = false;
    int at = 2;
    while (at + 4 < bytes.length() && bytes.int8(at) == 0xFF) {
      int marker = bytes.int8(at + 1);
      if (marker == 0xFF) {
        // Any number of fill bytes may precede a marker.
        at++;
        continue;
      }
      if (isFrame(marker)) {
        int height = bytes.int16(at + 5);
        int width = bytes.int16(at + 7);
        return turned ? ImageSize.sized(height, width) : ImageSize.sized(width, height);
      }
      if (marker == APP1 && bytes.has(at + 4, "Exif\0\0")) {
        turned = isTurned(bytes, at + 10);
      }
      at += 2 + Math.max(2, bytes.int16(at + 2));
    }
    return Optional.empty();
  }

  /** Whether a marker starts a frame; three numbers in the range mean other tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether the Exif orientation (5 to 8) swaps width and height, as browsers do. */
  private static boolean isTurned(ImageBytes bytes, int tiff) {
    boolean little = bytes.has(tiff, "II");
    int directory = tiff + (little ? bytes.int32Little(tiff + 4) : bytes.int32(tiff + 4));
    if (directory < tiff) {
      return false;
    }
    int entries = int16(bytes, directory, little);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > bytes.length()) {
        return false;
      }
      if (int16(bytes, entry, little) == ORIENTATION) {
        return int16(bytes, entry + 8, little) >= 5;
      }
    }
    return false;
  }

  private static int int16(ImageBytes bytes, int at, boolean little) {
    return little ? bytes.int16Little(at) : bytes.int16(at);
  }
}
