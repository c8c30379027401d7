package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.code.CodeBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells of languages that are not highlighted, once for each on a page. */
final class UnknownLanguages {
  private UnknownLanguages() {}

  /**
   * The findings of a body with those about languages.
   *
   * @param names the languages that nobody knows
   * @param blocks says it as it does of other blocks
   */
  static List<Finding> add(
      List<Finding> findings, Set<String> names, CodeBlocks blocks, BodyText text) {
    if (names.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    for (String name : names) {
      all.add(blocks.unknownLanguage(name, text.document().path(), positionOf(name, text)));
    }
    return List.copyOf(all);
  }

  /** Where a fence names the language; Liquid has written the other blocks. */
  private static Position positionOf(String name, BodyText text) {
    for (String fence : List.of("```", "``` ", "~~~", "~~~ ")) {
      int at = text.text().indexOf(fence + name);
      if (at >= 0) {
        return text.positionOf(at + fence.length());
      }
    }
    return Position.NONE;
  }
}
