package io.github.shelfmark.search;

import io.github.shelfmark.search.Input.Split;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads all files of an index, as the manual describes them and without the code that writes them.
 */
final class IndexReader {
  final Map<String, byte[]> files;
  final String version;
  final int averageLength;
  final List<String> languages = new ArrayList<>();
  final List<SearchSection> sections = new ArrayList<>();
  final List<Page> pages = new ArrayList<>();
  final List<String> firstTerms;
  final List<int[]> parts = new ArrayList<>();
  final List<String> firstWords;
  final boolean local;

  /** A page as the index knows it. */
  record Page(String url, String title, int section, int language, int length) {}

  /** What a page has of a term. */
  record Posting(int page, int flags, List<Integer> positions) {}

  /** A block of a text. */
  record Block(int kind, int level, String id, String text) {}

  /** A piece of a page. */
  record Segment(int part, int page, int position, List<Block> blocks) {}

  IndexReader(Map<String, byte[]> files) {
    this.files = files;
    Input index = open("index.bin");
    if (!index.text().equals("shelfmark search 1")) {
      throw new IllegalStateException("Not an index");
    }
    version = index.text();
    int count = index.number();
    averageLength = index.number();
    texts(index.number(), index, languages);
    int sectionCount = index.number();
    for (int i = 0; i < sectionCount; i++) {
      sections.add(new SearchSection(index.text(), index.number() - 1));
    }
    int[][] columns = new int[3][count];
    for (int[] column : columns) {
      for (int i = 0; i < count; i++) {
        column[i] = index.number();
      }
    }
    readPages(count, index.number(), columns);
    firstTerms = index.sorted(index.number());
    int partCount = index.number();
    int page = 0;
    for (int i = 0; i < partCount; i++) {
      page += index.number();
      parts.add(new int[] {page, index.number()});
    }
    firstWords = index.sorted(index.number());
    local = index.number() == 1;
    check(index);
  }

  private static void texts(int count, Input from, List<String> to) {
    for (int i = 0; i < count; i++) {
      to.add(from.text());
    }
  }

  private static void check(Input read) {
    if (read.left() != 0) {
      throw new IllegalStateException(read.left() + " bytes are left");
    }
  }

  private void readPages(int count, int chunk, int[][] columns) {
    for (int from = 0; from < count; from += chunk) {
      Input file = open("pages-" + from / chunk + ".bin");
      int some = Math.min(chunk, count - from);
      List<String> urls = file.sorted(some);
      List<String> titles = new ArrayList<>();
      texts(some, file, titles);
      check(file);
      for (int i = 0; i < some; i++) {
        int page = from + i;
        pages.add(
            new Page(
                urls.get(i),
                titles.get(i),
                columns[0][page] - 1,
                columns[1][page],
                columns[2][page]));
      }
    }
  }

  Input open(String path) {
    byte[] file = files.get(path);
    if (file == null) {
      throw new IllegalStateException("There is no " + path);
    }
    return Input.packed(file);
  }

  /** All terms with where they stand, in the order of the files. */
  Map<String, List<Posting>> terms() {
    Map<String, List<Posting>> all = new LinkedHashMap<>();
    for (int shard = 0; shard < firstTerms.size(); shard++) {
      all.putAll(shard(shard));
    }
    return all;
  }

  /** Where a term stands, read from the one file that has it. */
  List<Posting> find(String term) {
    int shard = -1;
    while (shard + 1 < firstTerms.size() && compare(firstTerms.get(shard + 1), term) <= 0) {
      shard++;
    }
    return shard < 0 ? List.of() : shard(shard).getOrDefault(term, List.of());
  }

  static int compare(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  Map<String, List<Posting>> shard(int number) {
    Input file = open("t/%03d.bin".formatted(number));
    int count = file.number();
    int[] lengths = new int[7];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = file.number();
    }
    Input termStream = file.part(lengths[0]);
    Input counts = file.part(lengths[1]);
    Split pageNumbers = new Split(file.part(lengths[2]), file.part(lengths[3]));
    Split heads = new Split(file.part(lengths[4]), file.part(lengths[5]));
    Split positions = new Split(file.part(lengths[6]), file.part(file.left()));
    Map<String, List<Posting>> terms = new LinkedHashMap<>();
    for (String term : termStream.sorted(count)) {
      int head = counts.number();
      if ((head & 3) == 1) {
        Input heavy = open("h/" + counts.number() + ".bin");
        Split places = new Split(heavy.part(heavy.number()), heavy.part(heavy.left()));
        terms.put(term, postings(head >> 2, pageNumbers, heads, places));
        check(places.near());
        check(places.far());
      } else {
        terms.put(term, postings(head >> 2, pageNumbers, heads, positions));
      }
    }
    check(termStream);
    check(positions.near());
    check(positions.far());
    return terms;
  }

  private static List<Posting> postings(int count, Split pages, Split heads, Split positions) {
    List<Posting> postings = new ArrayList<>();
    int page = 0;
    for (int i = 0; i < count; i++) {
      page += pages.number();
      int head = heads.number();
      List<Integer> places = new ArrayList<>();
      int token = 0;
      for (int j = 0; j < head >> 3; j++) {
        int number = positions.number();
        token += number >> 1;
        places.add(token * 2 + (number & 1));
      }
      postings.add(new Posting(page, head & 7, places));
    }
    return postings;
  }

  /** The texts of all pages, piece by piece. */
  List<Segment> texts() {
    List<Segment> all = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      Input file = open("r/%04d.bin".formatted(part));
      int count = file.number();
      for (int i = 0; i < count; i++) {
        int page = file.number();
        int position = file.number();
        List<Block> blocks = new ArrayList<>();
        int blockCount = file.number();
        for (int j = 0; j < blockCount; j++) {
          int kind = file.number();
          int level = kind == 1 ? file.number() : 0;
          String id = kind == 1 ? file.text() : "";
          blocks.add(new Block(kind, level, id, file.text()));
        }
        all.add(new Segment(part, page, position, blocks));
      }
      check(file);
    }
    return all;
  }

  /** The reversed words in the order of the files. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < firstWords.size(); i++) {
      Input file = open("w/" + i + ".bin");
      words.addAll(file.sorted(file.number()));
      check(file);
    }
    return words;
  }
}
