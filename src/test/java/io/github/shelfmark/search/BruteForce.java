package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.search.IndexReader.Block;
import io.github.shelfmark.search.IndexReader.Posting;
import io.github.shelfmark.search.IndexReader.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads pages one after the other into maps. */
final class BruteForce {
  private BruteForce() {}

  /** Where each term stands. */
  static Map<String, List<Posting>> terms(SearchSite site) {
    Map<String, List<Posting>> terms = new TreeMap<>(IndexReader::compare);
    for (int page = 0; page < site.pages().size(); page++) {
      Map<String, TreeSet<Integer>> positions = new TreeMap<>();
      Map<String, TreeSet<Integer>> kinds = new TreeMap<>();
      read(site.pages().get(page).text(), positions, kinds);
      for (Map.Entry<String, TreeSet<Integer>> term : positions.entrySet()) {
        TreeSet<Integer> in = kinds.get(term.getKey());
        int flags =
            (in.contains(PageText.TITLE) ? 1 : 0)
                | (in.contains(PageText.HEADING) ? 2 : 0)
                | (in.size() == 1 && in.contains(PageText.CODE) ? 4 : 0);
        terms
            .computeIfAbsent(term.getKey(), key -> new ArrayList<>())
            .add(new Posting(page, flags, List.copyOf(term.getValue())));
      }
    }
    return terms;
  }

  private static void read(
      PageText text, Map<String, TreeSet<Integer>> positions, Map<String, TreeSet<Integer>> kinds) {
    Blocks block = new Blocks(text);
    Tokenizer tokenizer =
        new Tokenizer(
            (bytes, length, token) -> {
              String term = new String(bytes, 0, length, StandardCharsets.UTF_8);
              positions.computeIfAbsent(term, key -> new TreeSet<>()).add(token.position());
              kinds.computeIfAbsent(term, key -> new TreeSet<>()).add(block.kind());
            });
    while (block.next()) {
      tokenizer.block();
      tokenizer.read(block.bytes(), block.textStart(), block.end());
    }
  }

  /** Adds the positions of the terms of a piece of a page. */
  static void read(Segment piece, Map<String, List<Integer>> positions) {
    Tokenizer tokenizer =
        new Tokenizer(
            (bytes, length, token) -> {
              String term = new String(bytes, 0, length, StandardCharsets.UTF_8);
              List<Integer> all = positions.computeIfAbsent(term, key -> new ArrayList<>());
              if (all.isEmpty() || all.get(all.size() - 1) != token.position()) {
                all.add(token.position());
              }
            });
    tokenizer.start(piece.position());
    for (Block block : piece.blocks()) {
      if (block.kind() < PageText.CONTINUED_BODY) {
        tokenizer.block();
      }
      byte[] text = block.text().getBytes(StandardCharsets.UTF_8);
      tokenizer.read(text, 0, text.length);
    }
  }
}
