package io.github.shelfmark.read;

import java.util.regex.Pattern;

/** Finds the title in a Markdown text: a heading of level 1 at its start. */
final class MarkdownTitle {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)");
  private static final Pattern MARKS = Pattern.compile("[*`]+|\\s#+\\s*$");

  private MarkdownTitle() {}

  /** The text of that heading without markup; empty if the text starts with something else. */
  static String of(String body) {
    int at = 0;
    while (at < body.length()) {
      int end = body.indexOf('\n', at);
      String line = body.substring(at, end < 0 ? body.length() : end);
      if (!line.isBlank()) {
        return line.startsWith("# ") ? plain(line.substring(2)) : "";
      }
      at += line.length() + 1;
    }
    return "";
  }

  private static String plain(String heading) {
    String text = LINK.matcher(heading).replaceAll("$1");
    return MARKS.matcher(text).replaceAll("").strip();
  }
}
