package io.github.shelfmark.init;

import io.github.shelfmark.SourcePlan;
import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Printable;
import io.github.shelfmark.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What will become of each file of another tool's source, as lines for people.
 *
 * @param plan what a build would do
 * @param shown the source directory as people see it
 * @param all whether long lists are shown whole
 */
public record MovePlan(SourcePlan plan, String shown, boolean all) {
  /** Of each kind, the files that are shown unless all are wanted. */
  private static final int MOST = 20;

  private static final String INDENT = "    ";

  /** The first line: what the source is, and whether that was expected. */
  public String headline(SourceKind expected) {
    SourceKind kind = SourceKind.ofPlan(plan.kind());
    String line = shown + " is " + kind.words() + ", " + count(plan.files().size(), "file") + ".";
    return kind == expected
        ? line
        : line
            + " It is not "
            + expected.words()
            + (expected == SourceKind.DOCS
                ? " alone."
                : ", which would have " + expected.mark() + ".");
  }

  /** A paragraph for each fate that a file has, with a line for each file. */
  public List<List<String>> lists() {
    Map<FileUse.Fate, List<String>> byFate = byFate();
    List<List<String>> lists = new ArrayList<>();
    byFate.forEach(
        (fate, files) -> {
          List<String> lines = new ArrayList<>();
          lines.add(title(fate) + " (" + number(files.size()) + ")");
          int most = all || files.size() <= MOST + 1 ? files.size() : MOST;
          files.subList(0, most).forEach(file -> lines.add(INDENT + file));
          if (most < files.size()) {
            lines.add(
                INDENT + "and " + number(files.size() - most) + " more; -Dall=true shows them");
          }
          lists.add(lines);
        });
    return lists;
  }

  /** How many there are of each. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    byFate()
        .forEach(
            (fate, files) ->
                parts.add(
                    fate == FileUse.Fate.PAGE
                        ? count(files.size(), "page")
                        : number(files.size()) + " " + title(fate).toLowerCase(Locale.ROOT)));
    for (Severity severity : Severity.values()) {
      long found = plan.findings().stream().filter(each -> each.severity() == severity).count();
      if (found > 0 && severity != Severity.INFO) {
        parts.add(count(found, severity.name().toLowerCase(Locale.ROOT)));
      }
    }
    return (parts.isEmpty() ? "No files" : String.join(", ", parts)) + ". Nothing was changed.";
  }

  /** The findings, each with the path of its file in the source; kinds of sites shorten some. */
  public List<Finding> findings() {
    Map<String, String> paths = new HashMap<>();
    for (SourcePlan.File file : plan.files()) {
      paths.put(file.path(), file.path());
      // Content is in a directory of the source, at most two levels below it.
      int first = file.path().indexOf('/') + 1;
      int second = file.path().indexOf('/', first) + 1;
      paths.putIfAbsent(file.path().substring(first), file.path());
      paths.putIfAbsent(file.path().substring(Math.max(first, second)), file.path());
    }
    return plan.findings().stream()
        .map(
            found ->
                new Finding(
                    found.severity(),
                    found.code(),
                    paths.getOrDefault(found.file(), found.file()),
                    found.position(),
                    found.message(),
                    found.hint()))
        .toList();
  }

  private Map<FileUse.Fate, List<String>> byFate() {
    Map<FileUse.Fate, List<String>> lists = new LinkedHashMap<>();
    Arrays.stream(FileUse.Fate.values()).forEach(fate -> lists.put(fate, new ArrayList<>()));
    plan.files()
        .forEach(
            file ->
                lists
                    .computeIfAbsent(file.use().fate(), unused -> new ArrayList<>())
                    .add(line(file)));
    lists.values().removeIf(List::isEmpty);
    return lists;
  }

  private static String title(FileUse.Fate fate) {
    return switch (fate) {
      case PAGE -> "Pages";
      case COPIED -> "Copied";
      case READ -> "Read";
      case LEFT -> "Left to other tools";
      case NOT_USED -> "Not used";
    };
  }

  private static String line(SourcePlan.File file) {
    StringBuilder line = new StringBuilder(file.path());
    if (!file.url().isEmpty()) {
      line.append(" -> ").append(file.url());
    }
    FileUse use = file.use();
    String reason = use.reason().replaceFirst("^not built: ", "");
    if (!reason.isEmpty()) {
      line.append(": ").append(reason);
    }
    if (!use.unused().isEmpty()) {
      line.append("; without effect: ").append(String.join(", ", use.unused()));
    }
    return Printable.of(line.toString());
  }

  private static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
