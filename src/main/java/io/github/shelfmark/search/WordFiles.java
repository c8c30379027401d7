package io.github.shelfmark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the files with reversed words. What a reader has misspelt at its beginning is found by its
 * end: only words of Latin letters, which are long enough that one wrong letter leaves enough of
 * them.
 */
final class WordFiles {
  private static final int SHORTEST = 5;

  /** About how many bytes a file has before it is packed. */
  private static final int SIZE = 24 << 10;

  private final Bytes words = new Bytes(1 << 16);
  private final List<byte[]> firsts = new ArrayList<>();
  private int[] ends = new int[1 << 12];
  private int count;

  /** Takes a term, if it is such a word. */
  void add(byte[] bytes, int start, int end) {
    if (end - start < SHORTEST || !letters(bytes, start, end)) {
      return;
    }
    byte[] reversed = new byte[end - start];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = bytes[end - 1 - i];
    }
    words.append(reversed, 0, reversed.length);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = words.size();
  }

  private static boolean letters(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 'a' || bytes[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Writes all words. */
  void write(PackedFiles files) {
    int[] order = ByteOrder.sorted(words.array(), count, this::start, id -> ends[id]);
    Bytes file = new Bytes(SIZE + 128);
    SortedTexts sorted = new SortedTexts(file);
    int inFile = 0;
    for (int id : order) {
      if (file.size() >= SIZE) {
        write(inFile, file, files);
        sorted.clear();
        inFile = 0;
      }
      if (inFile++ == 0) {
        firsts.add(Arrays.copyOfRange(words.array(), start(id), ends[id]));
      }
      sorted.add(words.array(), start(id), ends[id]);
    }
    if (inFile > 0) {
      write(inFile, file, files);
    }
  }

  private void write(int inFile, Bytes words, PackedFiles files) {
    Bytes file = new Bytes(words.size() + 5);
    file.number(inFile);
    file.append(words);
    words.clear();
    files.add("w/" + (firsts.size() - 1) + ".bin", file::copy);
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  /** The first word of each file. */
  List<byte[]> firsts() {
    return firsts;
  }
}
