package io.github.shelfmark.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines: at spaces, and in Chinese, Japanese and Korean between characters. */
final class Lines {
  private static final String NOT_FIRST = "、。，．：；？！）」』】〉》〕ー々…)]}.,:;!?";
  private static final String NOT_LAST = "（「『【〈《〔([{";

  private final ToDoubleFunction<String> widths;
  private final double most;

  /**
   * Lines of a width.
   *
   * @param widths gives the width of a text
   * @param most how wide a line may be
   */
  Lines(ToDoubleFunction<String> widths, double most) {
    this.widths = widths;
    this.most = most;
  }

  /**
   * Breaks a text; a word that is too long for a line is cut.
   *
   * @param count after how many lines it stops, so that a long text costs no more than these
   */
  List<String> of(String text, int count) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : parts(text.strip())) {
      if (lines.size() >= count) {
        return lines;
      }
      String longer = line + part;
      if (line.isEmpty() || widths.applyAsDouble(longer.stripTrailing()) <= most) {
        line = longer;
      } else {
        lines.add(line.strip());
        line = part.stripLeading();
      }
      while (lines.size() < count
          && widths.applyAsDouble(line.stripTrailing()) > most
          && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(line);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    if (!line.isBlank() && lines.size() < count) {
      lines.add(line.strip());
    }
    return lines;
  }

  private int fitting(String line) {
    int end = Character.charCount(line.codePointAt(0));
    while (end < line.length()) {
      int next = end + Character.charCount(line.codePointAt(end));
      if (widths.applyAsDouble(line.substring(0, next)) > most) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The parts between which a line may end. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (!Character.isLowSurrogate(text.charAt(i)) && mayBreak(text, i)) {
        parts.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  private static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (before == ' ' || before == '\t') {
      return after != ' ' && after != '\t';
    }
    return (isEastAsian(before) || isEastAsian(after))
        && NOT_FIRST.indexOf(after) < 0
        && NOT_LAST.indexOf(before) < 0;
  }

  private static boolean isEastAsian(int c) {
    return (c >= 0x2e80 && c <= 0x9fff)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff00 && c <= 0xffef)
        || (c >= 0x20000 && c <= 0x3ffff);
  }
}
