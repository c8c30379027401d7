package io.github.shelfmark.accept;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.paths.ReplacedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The errors and warnings that a site had when it began to be checked. They are counted by check,
 * file and message but not by line, so that they stay the same ones when lines are added above.
 *
 * <pre>
 * broken-link guide/install.md 2 the link "old.md" is broken
 * </pre>
 *
 * Fields are separated by tabs, which no path or message has, and lines are in order, so that the
 * file is merged and reviewed as any other.
 */
public final class Baseline {
  /** Accepts nothing. */
  public static final Baseline NONE = new Baseline("", Map.of());

  private static final String COMMENT = "#";
  private static final String HEAD =
      "# Findings that are passed over. Written by mvn shelfmark:check"
          + " -Dshelfmark.updateBaseline\n";
  private static final char FIELD = '\t';
  private static final int FIELDS = 4;

  private final String name;
  private final Map<String, Integer> counts;

  private Baseline(String name, Map<String, Integer> counts) {
    this.name = name;
    this.counts = Map.copyOf(counts);
  }

  /**
   * Reads one.
   *
   * @param file where it is; a file that is not there accepts nothing
   * @param findings gets what is wrong with it
   */
  public static Baseline read(Path file, Consumer<Finding> findings) {
    String name = String.valueOf(file.getFileName());
    Map<String, Integer> counts = new HashMap<>();
    try {
      int number = 0;
      for (String line : Files.readString(file).split("\r?\n", -1)) {
        number++;
        if (line.isBlank() || line.startsWith(COMMENT)) {
          continue;
        }
        String[] fields = line.split("\t", FIELDS);
        if (fields.length < FIELDS || !fields[2].matches("[1-9][0-9]{0,8}")) {
          findings.accept(wrong("line " + number + " of the baseline " + name + " is none"));
          return NONE;
        }
        counts.merge(
            key(fields[0], fields[1], fields[3]), Integer.parseInt(fields[2]), Integer::sum);
      }
    } catch (NoSuchFileException missing) {
      return NONE;
    } catch (CharacterCodingException e) {
      findings.accept(wrong("the baseline " + name + " is not UTF-8"));
    } catch (IOException e) {
      findings.accept(wrong("the baseline " + name + " cannot be read"));
    }
    return new Baseline(name, counts);
  }

  private static Finding wrong(String message) {
    return Finding.error(
        FindingCode.BASELINE,
        "",
        Position.NONE,
        message,
        "Write it anew with -Dshelfmark.updateBaseline, or remove it.");
  }

  /**
   * Writes the baseline that accepts the findings of a build.
   *
   * @return how many it accepts; infos and what no site may do without are left out
   * @throws IOException if it cannot be written; an earlier one is left then
   */
  public static int write(Path file, Collection<Finding> findings) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Finding finding : findings) {
      if (accepts(finding)) {
        counts.merge(key(finding), 1, Integer::sum);
        all++;
      }
    }
    StringBuilder text = new StringBuilder(HEAD);
    counts.forEach(
        (key, count) -> {
          int message = key.indexOf(FIELD, key.indexOf(FIELD) + 1);
          text.append(key, 0, message).append(FIELD).append(count);
          text.append(key, message, key.length()).append('\n');
        });
    ReplacedFile.write(file, next -> Files.writeString(next, text));
    return all;
  }

  /** A digest of what it accepts, the same for the same content. */
  public String key() {
    return new TreeMap<>(counts).toString();
  }

  /** How many findings like one it accepts. */
  int count(Finding finding) {
    return counts.isEmpty() || !accepts(finding) ? 0 : counts.getOrDefault(key(finding), 0);
  }

  /** Says what it has accepted in a build that has seen everything. */
  List<Finding> remarks(Map<String, Integer> seen) {
    int accepted = 0;
    int gone = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int used = Math.min(entry.getValue(), seen.getOrDefault(entry.getKey(), 0));
      accepted += used;
      gone += entry.getValue() - used;
    }
    return counts.isEmpty() ? List.of() : List.of(remark(accepted, gone));
  }

  private Finding remark(int accepted, int gone) {
    String message =
        "the baseline "
            + name
            + " accepts "
            + accepted
            + (accepted == 1 ? " finding" : " findings");
    return Finding.info(
        FindingCode.BASELINE,
        "",
        Position.NONE,
        gone == 0 ? message : message + ", and has " + gone + " that are gone",
        gone == 0
            ? ""
            : "Take them out with mvn shelfmark:check -Dshelfmark.updateBaseline, so that they"
                + " cannot come back.");
  }

  /** Whether a baseline can accept a finding: an error or warning that a site may have. */
  public static boolean accepts(Finding finding) {
    return finding.severity() != Severity.INFO && finding.isAcceptable();
  }

  /** What makes two findings the same. */
  static String key(Finding finding) {
    return key(finding.code().id(), finding.file(), finding.message());
  }

  private static String key(String code, String file, String message) {
    return code + FIELD + file + FIELD + message;
  }
}
