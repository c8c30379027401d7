package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers footnotes in the order in which readers meet them: first those that the text refers to,
 * then those that only footnotes refer to. flexmark-java 0.64.8 numbers them by the last reference.
 */
final class FootnoteOrder {
  /** The numbers that flexmark-java has given, of which Doxia makes ids. */
  private static final DataKey<Map<FootnoteBlock, Integer>> FLEXMARKS =
      new DataKey<>("SHELFMARK_FOOTNOTE_NUMBERS", Map.of());

  private final Set<FootnoteBlock> found = new LinkedHashSet<>();

  private FootnoteOrder() {}

  /** Numbers the footnotes of a document; what nothing on the page refers to has no number. */
  static void set(Document document) {
    List<FootnoteBlock> notes =
        FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
    if (notes.isEmpty()) {
      return;
    }
    FootnoteOrder order = new FootnoteOrder();
    order.children(document);
    int before = 0;
    while (before < order.found.size()) {
      List<FootnoteBlock> added = order.found.stream().skip(before).toList();
      before = order.found.size();
      added.forEach(order::children);
    }
    IdentityHashMap<FootnoteBlock, Integer> flexmarks = new IdentityHashMap<>();
    notes.stream()
        .sorted(Comparator.comparingInt(FootnoteBlock::getFirstReferenceOffset))
        .forEach(note -> flexmarks.put(note, flexmarks.size() + 1));
    document.set(FLEXMARKS, flexmarks);
    notes.clear();
    notes.addAll(order.found);
    for (int i = 0; i < notes.size(); i++) {
      notes.get(i).setFootnoteOrdinal(i + 1);
    }
  }

  /** The number that flexmark-java itself gives a footnote. */
  static int flexmarks(FootnoteBlock note, DataHolder document) {
    return FLEXMARKS.get(document).getOrDefault(note, note.getFootnoteOrdinal());
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Footnote reference && reference.isDefined()) {
        found.add(reference.getFootnoteBlock());
      }
      if (!(node instanceof FootnoteBlock)) {
        children(node);
      }
    }
  }
}
