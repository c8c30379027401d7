package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.serve.http.ExcerptLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file around a place. */
final class Excerpt {
  private static final int AROUND = 3;

  /** In a file of more lines, nobody reads an excerpt at its end. */
  private static final int MOST_LINES = 100_000;

  private static final long MOST_BYTES = 4_000_000;
  private static final int MOST_CHARACTERS = 200;

  /** How far a long line is shown before the place. */
  private static final int BEFORE = 80;

  private Excerpt() {}

  /** The lines; none if the place is not known or the file cannot be read. */
  static List<ExcerptLine> of(Path file, Position position) {
    int line = position.line();
    if (line < 1 || line > MOST_LINES) {
      return List.of();
    }
    List<ExcerptLine> lines = new ArrayList<>();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return List.of();
      }
      // A file of another encoding is shown as well as possible.
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
        String text = reader.readLine();
        for (int number = 1; text != null && number <= line + AROUND; number++) {
          if (number >= line - AROUND) {
            int column = number == line ? position.column() : 0;
            lines.add(new ExcerptLine(number, shown(text, column)));
          }
          text = reader.readLine();
        }
      }
    } catch (IOException unreadable) {
      return List.of();
    }
    boolean reached = lines.stream().anyMatch(each -> each.number() == line);
    return reached ? lines : List.of();
  }

  private static String shown(String text, int column) {
    int from = Math.max(0, Math.min(column - 1, text.length()) - BEFORE);
    from = column > MOST_CHARACTERS - BEFORE / 2 ? from : 0;
    int to = Math.min(text.length(), from + MOST_CHARACTERS);
    StringBuilder out = new StringBuilder();
    if (from > 0) {
      out.append('…');
    }
    for (int i = from; i < to; i++) {
      out.append(shown(text.charAt(i)));
    }
    return to < text.length() ? out.append('…').toString() : out.toString();
  }

  /** Control characters as pictures, and those that turn the direction of text as well. */
  private static char shown(char c) {
    if (c == '\t') {
      return ' ';
    }
    if (c < ' ') {
      return (char) (0x2400 + c);
    }
    boolean hidden =
        (c >= 0x7f && c <= 0x9f)
            || c == 0x61c
            || (c >= 0x200e && c <= 0x200f)
            || (c >= 0x2028 && c <= 0x202e)
            || (c >= 0x2060 && c <= 0x206f)
            || c == 0xfeff;
    return hidden ? '\ufffd' : c;
  }
}
