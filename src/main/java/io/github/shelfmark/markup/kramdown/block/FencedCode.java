package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/** Code between fences. */
final class FencedCode implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    boolean gfm = reader.options().gfm();
    int fence = gfm ? Lines.skipIndent(text, start) : start;
    if (fence >= text.length()
        || (text.charAt(fence) != '~' && (!gfm || text.charAt(fence) != '`'))) {
      return false;
    }
    int most = gfm ? Lines.fenceLength(text, fence) : Chars.run(text, fence, '~');
    if (most < 3 || read(reader, start, fence, most, gfm)) {
      return most >= 3;
    }
    // A fence that is never closed may be a shorter one whose last characters are a name.
    int longest = most > 3 ? longestClosing(text, Lines.end(text, fence), most - 1) : 0;
    for (int length = longest; length >= 3; length--) {
      if (read(reader, start, fence, length, gfm)) {
        return true;
      }
    }
    return false;
  }

  /** The most marks that any line ahead could close a fence with. */
  private static int longestClosing(String text, int from, int most) {
    int longest = 0;
    for (int line = from; line < text.length() && longest < most; line = Lines.end(text, line)) {
      int at = Lines.skipIndent(text, line);
      int marks = Lines.fenceLength(text, at);
      if (marks > longest && Lines.isBlank(text, at + marks)) {
        longest = marks;
      }
    }
    return Math.min(longest, most);
  }

  private static boolean read(BlockReader reader, int start, int fence, int length, boolean gfm) {
    String text = reader.text();
    int nameStart = Chars.skipSpacesAndTabs(text, fence + length);
    int nameEnd = nameStart;
    while (nameEnd < text.length() && !Chars.isRubySpace(text.charAt(nameEnd))) {
      nameEnd++;
    }
    if (!Lines.isBlank(text, nameEnd)) {
      return false;
    }
    int code = Lines.end(text, nameEnd);
    int close = closing(text, code, fence, length, gfm);
    if (close < 0) {
      return false;
    }
    Element block = reader.block(Kind.CODE_BLOCK, text.substring(code, close), start);
    String language = text.substring(nameStart, nameEnd);
    if (!language.isEmpty()) {
      // A question mark starts options for the highlighter.
      int options = language.indexOf('?', 1);
      block.detail().language = language;
      block.with("class", "language-" + (options < 0 ? language : language.substring(0, options)));
    }
    reader.tree().add(block);
    reader.goTo(Lines.end(text, close));
    return true;
  }

  /** The start of the line that closes a fence; -1 if none does. */
  private static int closing(String text, int from, int fence, int length, boolean gfm) {
    char mark = text.charAt(fence + length - 1);
    for (int line = from; line < text.length(); line = Lines.end(text, line)) {
      int at = gfm ? Lines.skipIndent(text, line) : line;
      if (text.regionMatches(at, text, fence, length)) {
        int end = at + length + Chars.run(text, at + length, mark);
        if (Lines.isBlank(text, end)) {
          return line;
        }
      }
    }
    return -1;
  }
}
