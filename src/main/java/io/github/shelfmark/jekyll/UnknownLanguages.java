package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.code.CodeBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports languages that are not highlighted, once for each on a page. */
final class UnknownLanguages {
  private UnknownLanguages() {}

  /**
   * Adds findings about unknown languages to those of a body.
   *
   * @param names the unknown languages
   * @param blocks creates the findings
   */
  static List<Finding> add(
      List<Finding> findings, Set<String> names, CodeBlocks blocks, BodyText text) {
    if (names.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings);
    for (String name : names) {
      if (!blocks.isUnknown(name)) {
        continue;
      }
      all.add(blocks.unknownLanguage(name, text.document().path(), positionOf(name, text)));
    }
    return List.copyOf(all);
  }

  /**
   * The position of the fence with the language; other blocks are written by Liquid and have no
   * position.
   */
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
