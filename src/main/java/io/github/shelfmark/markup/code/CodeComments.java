package io.github.shelfmark.markup.code;

import org.jspecify.annotations.Nullable;

/**
 * Comments that set lines apart, as VitePress and Shiki read them: {@code // [!code ++]}, {@code #
 * [!code focus:3]}. A comment at the end of a line is about that line; one on a line of its own is
 * about those below it. Readers do not see them. With a backslash, {@code [\!code ++]}, the comment
 * is text.
 */
final class CodeComments {
  private static final String START = "[!code ";
  private static final String ESCAPED = "[\\!code ";

  private CodeComments() {}

  /** Whether a text may have such comments. */
  static boolean areIn(String code) {
    return code.contains("!code ") && (code.contains(START) || code.contains(ESCAPED));
  }

  /** Takes them out of the lines, and sets apart what they are about. */
  static void take(CodeLines lines) {
    boolean[] kept = new boolean[lines.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = true;
      String line = lines.get(i);
      int at = line.indexOf(START);
      int end = at < 0 ? -1 : line.indexOf(']', at);
      int start = end < 0 ? -1 : startOfComment(line, at);
      if (start >= 0) {
        kept[i] = take(lines, i, start, at, end);
      } else if (line.contains(ESCAPED)) {
        lines.set(i, line.replace(ESCAPED, START));
      }
    }
    lines.keep(kept);
  }

  /** Takes out one; the result says whether anything is left of the line. */
  private static boolean take(CodeLines lines, int index, int start, int at, int end) {
    String line = lines.get(index);
    String words = line.substring(at + START.length(), end).strip();
    int colon = words.indexOf(':');
    int count = colon < 0 ? 1 : LineRanges.number(words.substring(colon + 1));
    @Nullable LineKind kind = kind(colon < 0 ? words : words.substring(0, colon));
    if (kind == null || count == 0) {
      return true;
    }
    String before = line.substring(0, start).stripTrailing();
    String after = afterComment(line, end + 1);
    boolean alone = before.isEmpty() && after.isEmpty();
    lines.set(index, after.isEmpty() ? before : before + " " + after);
    lines.add(alone ? index + 1 : index, count, kind);
    return !alone;
  }

  private static @Nullable LineKind kind(String word) {
    return switch (word) {
      case "++" -> LineKind.INS;
      case "--" -> LineKind.DEL;
      case "highlight", "hl" -> LineKind.MARK;
      case "focus" -> LineKind.FOCUS;
      case "error" -> LineKind.ERROR;
      case "warning" -> LineKind.WARNING;
      default -> null;
    };
  }

  /** Where the comment starts in which an index is; -1 if nothing starts one before it. */
  private static int startOfComment(String line, int index) {
    int end = index;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    for (String sign : new String[] {"<!--", "//", "/*", "--", "#", ";", "%", "'"}) {
      if (line.startsWith(sign, end - sign.length())) {
        return end - sign.length();
      }
    }
    return -1;
  }

  /** What follows a comment whose text ends at an index. */
  private static String afterComment(String line, int index) {
    String rest = line.substring(index).stripLeading();
    for (String sign : new String[] {"-->", "*/"}) {
      if (rest.startsWith(sign)) {
        return rest.substring(sign.length()).strip();
      }
    }
    return rest.stripTrailing();
  }
}
