package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/** Regular expressions between slashes, which end on the same line. */
final class RegexForm extends Form {
  private String failedIn = "";
  private int failedAt;

  RegexForm() {
    super("/", "/", "sr");
    notAfterValue = true;
  }

  @Override
  @Nullable Region open(String line, int at) {
    // An end tag of JSX.
    if (at > 0 && line.charAt(at - 1) == '<') {
      return null;
    }
    // Without this, a line of slashes would be searched to its end from each of them.
    if ((at >= failedAt && line.equals(failedIn)) || line.startsWith("/", at + 1)) {
      return null;
    }
    boolean inClass = false;
    for (int i = at + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '/' && !inClass) {
        return Region.whole(this, endOfFlags(line, i + 1));
      } else {
        inClass = c == '[' || (inClass && c != ']');
      }
    }
    failedIn = line;
    failedAt = at;
    return null;
  }

  static int endOfFlags(String line, int from) {
    int end = from;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
