package io.github.shelfmark.markup.include;

import java.util.ArrayList;
import java.util.List;

/** Lines that are chosen by their numbers: {@code 3-9}, {@code 3-9,12,20-}, {@code -5}. */
public final class LineChoice {
  private static final String HOW =
      "Write numbers and ranges with commas between them, as in 3-9,12,20-.";

  private LineChoice() {}

  /**
   * The lines of a file that are chosen.
   *
   * @param lines all of its lines
   * @param choice what the author wrote
   * @throws MissingPartException if it cannot be read, or the file has fewer lines
   */
  public static List<FileLine> of(List<FileLine> lines, String choice) throws MissingPartException {
    List<FileLine> chosen = new ArrayList<>();
    int before = 0;
    for (String part : choice.split(",", -1)) {
      String range = part.strip();
      int dash = range.indexOf('-');
      String start = dash < 0 ? range : range.substring(0, dash).strip();
      String end = dash < 0 ? range : range.substring(dash + 1).strip();
      if (start.isEmpty() && end.isEmpty()) {
        throw new MissingPartException("there are no lines \"" + choice + "\"", HOW);
      }
      int from = start.isEmpty() ? 1 : number(start, choice);
      int to = end.isEmpty() ? Math.max(lines.size(), from) : number(end, choice);
      if (to < from || from <= before) {
        throw new MissingPartException(
            "the lines \"" + choice + "\" are not in ascending order",
            "Write each line once, the first one first.");
      }
      if (to > lines.size()) {
        throw new MissingPartException(
            "there is no line " + Math.max(from, lines.size() + 1),
            "The file has " + lines.size() + (lines.size() == 1 ? " line." : " lines."));
      }
      chosen.addAll(lines.subList(from - 1, to));
      before = to;
    }
    return chosen;
  }

  private static int number(String digits, String choice) throws MissingPartException {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      if (digit < 0 || digits.length() > 8) {
        throw new MissingPartException("there are no lines \"" + choice + "\"", HOW);
      }
      number = number * 10 + digit;
    }
    if (number == 0) {
      throw new MissingPartException("there is no line 0", "The first line has the number 1.");
    }
    return number;
  }
}
