package io.github.shelfmark.markup.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a block and what sets each of them apart. Belongs to one thread. */
final class CodeLines {
  private final List<String> texts;
  private int[] kinds;

  private CodeLines(List<String> texts) {
    this.texts = texts;
    this.kinds = new int[texts.size()];
  }

  /** The lines of a text; a line break at its end does not start another line. */
  static CodeLines of(String code) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? code.length() : end;
      texts.add(code.substring(start, end));
      start = end + 1;
    }
    return new CodeLines(texts);
  }

  /** Sets apart the lines that a fence names; numbers beyond the block are passed over. */
  void take(Fence fence) {
    fence
        .lines()
        .forEach(
            (kind, ranges) -> {
              for (int[] range : ranges.ranges()) {
                add(range[0] - 1, range[1] - range[0] + 1, kind);
              }
            });
  }

  /** Sets apart a number of lines from an index on, as far as there are any. */
  void add(int from, int count, LineKind kind) {
    long end = Math.min((long) from + count, texts.size());
    for (int i = Math.max(0, from); i < end; i++) {
      kinds[i] |= kind.bit();
    }
  }

  int size() {
    return texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }

  void set(int index, String text) {
    texts.set(index, text);
  }

  /** Keeps only some of the lines. */
  void keep(boolean[] kept) {
    List<String> rest = new ArrayList<>();
    int[] restKinds = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        restKinds[rest.size()] = kinds[i];
        rest.add(texts.get(i));
      }
    }
    texts.clear();
    texts.addAll(rest);
    kinds = Arrays.copyOf(restKinds, rest.size());
  }

  boolean is(int index, LineKind kind) {
    return (kinds[index] & kind.bit()) != 0;
  }

  /** How many lines of a kind follow each other from an index on. */
  int run(int from, LineKind kind) {
    int end = from;
    while (end < texts.size() && is(end, kind)) {
      end++;
    }
    return end - from;
  }

  /** Whether any line is set apart. */
  boolean areSetApart() {
    return Arrays.stream(kinds).anyMatch(kind -> kind != 0);
  }

  /** All lines, each with a line break at its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    texts.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
