package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a page and the templates it includes. */
final class Problems {
  private static final int LONGEST = 1000;

  private final List<Finding> findings = new ArrayList<>();
  private final Set<UnknownName> unknownNames = new LinkedHashSet<>();

  /**
   * Reports an error.
   *
   * @param source the template with the error; null if no template is being rendered
   * @param offset the position in the template's text
   */
  void error(@Nullable LiquidSource source, int offset, LiquidException problem) {
    findings.add(
        Finding.error(
            problem.code(),
            source == null ? "" : source.file(),
            source == null ? Position.START : source.positionOf(offset),
            cut(String.valueOf(problem.getMessage())),
            problem.hint()));
  }

  /** A message that quotes a value, which can be a whole page. */
  private static String cut(String message) {
    return message.length() <= LONGEST
        ? message
        : message.substring(0, LONGEST / 2)
            + "…"
            + message.substring(message.length() - LONGEST / 2);
  }

  /** Records a filter that does not exist. */
  void unknownFilter(LiquidSource source, int offset, String name) {
    unknown(UnknownName.Kind.FILTER, source, offset, name);
  }

  /** Records a tag that does not exist. */
  void unknownTag(LiquidSource source, Token tag) {
    unknown(UnknownName.Kind.TAG, source, tag.offset(), tag.name());
  }

  private void unknown(UnknownName.Kind kind, LiquidSource source, int offset, String name) {
    unknownNames.add(new UnknownName(kind, name, source.file(), source.positionOf(offset)));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  List<UnknownName> unknownNames() {
    return List.copyOf(unknownNames);
  }
}
