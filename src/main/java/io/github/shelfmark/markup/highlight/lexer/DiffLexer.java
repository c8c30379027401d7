package io.github.shelfmark.markup.highlight.lexer;

/** Diffs in the unified format of {@code diff -u} and Git. */
public final class DiffLexer implements Lexer {
  @Override
  public int line(String line, int state, Tokens tokens) {
    tokens.add(line.length(), kind(line));
    return 0;
  }

  private static String kind(String line) {
    if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("diff ")) {
      return "gh";
    }
    if (line.startsWith("@@")) {
      return "gu";
    }
    if (line.startsWith("+") || line.startsWith(">")) {
      return "gi";
    }
    if (line.startsWith("-") || line.startsWith("<")) {
      return "gd";
    }
    boolean note =
        line.startsWith("index ")
            || line.startsWith("new file")
            || line.startsWith("deleted file")
            || line.startsWith("rename ")
            || line.startsWith("similarity ")
            || line.startsWith("\\");
    return note ? "c1" : "";
  }
}
