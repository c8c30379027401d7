package io.github.shelfmark.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the files with the terms of all pages: {@code t} and {@code h}. */
final class TermFiles {
  /** The kind of a term whose positions are beside it. */
  static final int USUAL = 0;

  /** The kind of a term whose positions have a file of their own, which only phrases need. */
  static final int HEAVY = 1;

  private static final int HEAVY_SIZE = 6 << 10;

  private final PackedFiles files;
  private final TermShard shard = new TermShard();
  private final List<byte[]> firstTerms = new ArrayList<>();
  private final WordFiles words = new WordFiles();
  private int heavy;

  TermFiles(PackedFiles files) {
    this.files = files;
  }

  /** Writes the terms of all ranges. */
  void write(List<Postings> ranges) {
    TermMerge merge = new TermMerge(ranges);
    while (merge.next()) {
      add(merge);
      words.add(merge.bytes(), merge.start(), merge.end());
    }
    close();
    words.write(files);
  }

  private void add(TermMerge term) {
    int positions = term.positionSize();
    boolean apart = positions > HEAVY_SIZE;
    int size = term.end() - term.start() + term.pageSize() + (apart ? 0 : positions);
    if (!shard.isEmpty() && shard.size() + size > TermShard.SIZE) {
      close();
    }
    if (shard.isEmpty()) {
      firstTerms.add(Arrays.copyOfRange(term.bytes(), term.start(), term.end()));
    }
    shard.term(term.bytes(), term.start(), term.end());
    shard.counts().number(term.count() << 2 | (apart ? HEAVY : USUAL));
    term.copyPages(shard.pages());
    term.copyHeads(shard.heads());
    if (apart) {
      shard.counts().number(heavy);
      SplitNumbers numbers = new SplitNumbers(positions);
      term.copyPositions(numbers);
      files.add("h/" + heavy++ + ".bin", () -> file(numbers));
    } else {
      term.copyPositions(shard.positions());
    }
  }

  private static byte[] file(SplitNumbers numbers) {
    Bytes file = new Bytes(numbers.size() + 5);
    file.number(numbers.near().size());
    file.append(numbers.near());
    file.append(numbers.far());
    return file.copy();
  }

  private void close() {
    if (!shard.isEmpty()) {
      byte[] content = shard.close();
      files.add("t/" + PackedFiles.number(firstTerms.size() - 1, 3) + ".bin", () -> content);
    }
  }

  /** The first term of each file. */
  List<byte[]> firstTerms() {
    return firstTerms;
  }

  /** The first word of each file with reversed words. */
  List<byte[]> firstWords() {
    return words.firsts();
  }
}
