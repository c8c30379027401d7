package io.github.shelfmark.search;

import java.util.Random;

/** Texts of all scripts, with what stands between them. */
final class RandomTexts {
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0x61, 0x7A},
    {0x41, 0x5A},
    {0x20, 0x20},
    {0xA0, 0x24F},
    {0x300, 0x36F},
    {0x370, 0x52F},
    {0x590, 0x6FF},
    {0x900, 0xE7F},
    {0x1000, 0x11FF},
    {0x1E00, 0x20CF},
    {0x3000, 0x30FF},
    {0x4E00, 0x4E40},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE00, 0xFFFD},
    {0x10400, 0x1044F},
    {0x1F600, 0x1F64F},
    {0x20000, 0x20100},
    {0xE0100, 0xE0102},
  };

  private RandomTexts() {}

  /** A text of so many code points, in runs of one script. */
  static String text(Random random, int codePoints) {
    StringBuilder text = new StringBuilder();
    int[] range = RANGES[0];
    for (int i = 0; i < codePoints; i++) {
      if (random.nextInt(4) == 0) {
        range = RANGES[random.nextInt(RANGES.length)];
      }
      text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
    }
    return text.toString();
  }
}
