package io.github.shelfmark.accept;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.StandardCodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Findings that authors accept by a comment in the file: {@code <!-- shelfmark-disable SM104 -->}.
 * A file is only read if there is a finding in it, and then once.
 */
public final class Suppressions {
  /** How checks are named. */
  static final String NAMES =
      "Checks have a number such as SM101 and a name such as broken-link; the manual lists them.";

  private final Function<String, String> texts;
  private final Collection<FindingCode> known;
  private final Consumer<Finding> wrong;
  private final Map<String, Map<FindingCode, SuppressedLines>> files = new ConcurrentHashMap<>();

  /**
   * The comments of a site.
   *
   * @param texts gives the text of a file of the source; empty if it cannot be read
   * @param known the codes of all checks
   * @param wrong gets comments that name no check; they are in files that have another finding
   */
  public Suppressions(
      Function<String, String> texts, Collection<FindingCode> known, Consumer<Finding> wrong) {
    this.texts = texts;
    this.known = List.copyOf(known);
    this.wrong = wrong;
  }

  /** Whether a comment in its file takes a finding away. */
  boolean cover(Finding finding) {
    int line = finding.position().line();
    if (finding.file().isEmpty() || line < 1 || !finding.isAcceptable()) {
      return false;
    }
    SuppressedLines lines = of(finding.file()).get(finding.code());
    return lines != null && lines.contains(line);
  }

  private Map<FindingCode, SuppressedLines> of(String file) {
    Map<FindingCode, SuppressedLines> read = files.get(file);
    if (read != null) {
      return read;
    }
    List<Finding> problems = new ArrayList<>();
    Map<FindingCode, SuppressedLines> lines = new HashMap<>();
    for (SuppressionComment comment : SuppressionComment.in(texts.apply(file))) {
      @Nullable FindingCode code = StandardCodes.called(comment.check(), known).orElse(null);
      if (code == null) {
        problems.add(
            Finding.warning(
                FindingCode.SUPPRESSION,
                file,
                new Position(comment.line(), comment.column()),
                comment.check().isEmpty()
                    ? "the comment names no check"
                    : "there is no check \"" + comment.check() + "\"",
                Nearest.hint(comment.check(), Levels.names(known), NAMES)));
      } else {
        lines.computeIfAbsent(code, unused -> new SuppressedLines()).add(comment);
      }
    }
    files.put(file, Map.copyOf(lines));
    problems.forEach(wrong);
    return lines;
  }
}
