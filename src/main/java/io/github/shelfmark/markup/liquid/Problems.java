package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a page and the templates it includes. */
final class Problems {
  private static final int LONGEST = 1000;

  private final List<Finding> findings = new ArrayList<>();
  private final List<UnknownTag> unknownTags = new ArrayList<>();

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

  /**
   * Reports a filter that does not exist.
   *
   * @param known the names of the filters that exist
   */
  void unknownFilter(LiquidSource source, int offset, String name, Collection<String> known) {
    boolean sass = name.equals("scssify") || name.equals("sassify");
    findings.add(
        Finding.warning(
            FindingCode.LIQUID,
            source.file(),
            source.positionOf(offset),
            "there is no filter \"" + name + "\", so the value is not changed",
            Nearest.hint(
                name,
                known,
                sass
                    ? "Sass is not compiled here; use compiled CSS instead."
                    : "Remove it, or check its spelling.")));
  }

  /** Records a tag that does not exist. */
  void unknownTag(LiquidSource source, Token tag) {
    unknownTags.add(new UnknownTag(tag.name(), source.file(), source.positionOf(tag.offset())));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  List<UnknownTag> unknownTags() {
    return List.copyOf(unknownTags);
  }
}
