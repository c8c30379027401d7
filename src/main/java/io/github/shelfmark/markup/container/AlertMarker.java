package io.github.shelfmark.markup.container;

import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line that makes a quote one of GitHub's alerts, {@code [!NOTE]} and the like. As on GitHub,
 * it may be in any case and has its line to itself.
 *
 * @param type the alert's type in lower case
 * @param nameIndex where the type is in the text's characters
 * @param rest where the text after the line starts; the end of the text if there is none
 * @see <a
 *     href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">
 *     GitHub's alerts</a>
 */
public record AlertMarker(String type, int nameIndex, int rest) {
  /** The types that GitHub has; others are text there. */
  public static final List<String> TYPES =
      List.of("note", "tip", "important", "warning", "caution");

  private static final String BREAK = "<br";

  /**
   * Reads the marker at the start of a quote's first paragraph.
   *
   * @param names the types that there are directives for
   * @return null if there is none
   */
  public static @Nullable AlertMarker read(Text text, Set<String> names) {
    char[] s = text.chars();
    int start = text.start();
    int name = start + 2;
    if (name >= text.end() || s[start] != '[' || s[start + 1] != '!') {
      return null;
    }
    int close = name;
    while (close < text.end() && Chars.isLetter(s[close])) {
      close++;
    }
    String type = new String(s, name, close - name).toLowerCase(Locale.ROOT);
    if (close == text.end() || s[close] != ']' || !names.contains(type)) {
      return null;
    }
    int rest = endOfLine(text, close + 1);
    return rest < 0 ? null : new AlertMarker(type, name, rest);
  }

  /** The directive that an alert is. */
  public Opening opening(Text text) {
    return new Opening(
        text.sourceIndex(nameIndex - 2), 0, type, text.sourceIndex(nameIndex), List.of(), null, -1);
  }

  /** Where the next line starts if nothing else is on this one but a line break; else -1. */
  private static int endOfLine(Text text, int from) {
    char[] s = text.chars();
    int at = from;
    if (at + 1 < text.end() && s[at] == '\\' && s[at + 1] == '\n') {
      at++;
    } else if (at < text.end() && s[at] == '<') {
      return endOfBreak(text, at);
    }
    while (at < text.end() && Chars.isSpaceOrTab(s[at])) {
      at++;
    }
    return at == text.end() ? at : s[at] == '\n' ? skipBlanks(text, at + 1) : -1;
  }

  /** The start of what follows a break in HTML, which may be on the same line; else -1. */
  private static int endOfBreak(Text text, int from) {
    char[] s = text.chars();
    int at = from + BREAK.length();
    if (at >= text.end() || !new String(s, from, BREAK.length()).equalsIgnoreCase(BREAK)) {
      return -1;
    }
    while (at < text.end() && (Chars.isSpaceOrTab(s[at]) || s[at] == '/')) {
      at++;
    }
    if (at >= text.end() || s[at] != '>') {
      return -1;
    }
    at = skipBlanks(text, at + 1);
    at = at < text.end() && s[at] == '\n' ? skipBlanks(text, at + 1) : at;
    return at == text.end() ? -1 : at;
  }

  private static int skipBlanks(Text text, int from) {
    int at = from;
    while (at < text.end() && Chars.isSpaceOrTab(text.chars()[at])) {
      at++;
    }
    return at;
  }
}
