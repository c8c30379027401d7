package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.search.IndexReader.Block;
import io.github.shelfmark.search.IndexReader.Posting;
import io.github.shelfmark.search.IndexReader.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads pages one after the other into maps. */
final class BruteForce {
  private BruteForce() {}

  /** Where each term stands. */
  static Map<String, List<Posting>> terms(SearchSite site) {
    Map<String, List<Posting>> terms = new TreeMap<>(IndexReader::compare);
    for (int page = 0; page < site.pages().size(); page++) {
      int number = page;
      read(site.pages().get(page).text())
          .forEach(
              (term, spots) ->
                  terms.computeIfAbsent(term, key -> new ArrayList<>()).add(spots.posting(number)));
    }
    return terms;
  }

  /** Where a term stands on a page, and in which kinds of blocks. */
  private record Spots(NavigableSet<Integer> positions, Set<Integer> kinds) {
    Posting posting(int page) {
      int flags =
          (kinds.contains(PageText.TITLE) ? 1 : 0)
              | (kinds.contains(PageText.HEADING) ? 2 : 0)
              | (kinds.equals(Set.of(PageText.CODE)) ? 4 : 0);
      return new Posting(page, flags, List.copyOf(positions));
    }
  }

  private static Map<String, Spots> read(PageText text) {
    Map<String, Spots> terms = new TreeMap<>();
    Blocks block = new Blocks(text);
    Tokenizer tokenizer =
        new Tokenizer(
            (bytes, length, token) -> {
              String term = new String(bytes, 0, length, StandardCharsets.UTF_8);
              Spots spots =
                  terms.computeIfAbsent(term, key -> new Spots(new TreeSet<>(), new TreeSet<>()));
              spots.positions().add(token.position());
              spots.kinds().add(block.kind());
            });
    while (block.next()) {
      tokenizer.block();
      tokenizer.read(block.bytes(), block.textStart(), block.end());
    }
    return terms;
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
