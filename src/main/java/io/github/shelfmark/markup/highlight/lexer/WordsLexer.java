package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;

/**
 * Languages that are described well enough by keywords, comments, strings and numbers. The state is
 * 1 inside a block comment.
 */
public final class WordsLexer implements Lexer {
  private static final int COMMENT = 1;
  private static final int DOCUMENTATION = 2;
  private static final int TEXT = 3;
  private static final String LONG_QUOTE = "\"\"\"";

  private final Grammar grammar;

  /**
   * The grammar of a language.
   *
   * @param keywords its keywords
   * @param types its types
   * @param lineComment what starts a line comment
   * @param open what starts a block comment; empty if the language has none
   * @param close what ends a block comment
   * @param quotes the quotes that delimit strings
   * @param inWords the characters that belong to words besides letters and digits
   * @param capitals whether names of types start with a capital letter, three quotes start a
   *     multi-line string, and a second asterisk starts a documentation comment
   */
  public record Grammar(
      Set<String> keywords,
      Set<String> types,
      String lineComment,
      String open,
      String close,
      String quotes,
      String inWords,
      boolean capitals) {}

  /** A lexer for a language. */
  public WordsLexer(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public int line(String line, int state, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    boolean closed = state == TEXT ? text(scan, 0) : state == 0 || comment(scan, state);
    if (!closed) {
      return state;
    }
    while (!scan.atEnd()) {
      scan.spaces();
      char c = scan.peek(0);
      if (scan.atEnd()) {
        break;
      } else if (scan.looksAt(grammar.lineComment())) {
        scan.takeRest("c1");
      } else if (!grammar.open().isEmpty() && scan.looksAt(grammar.open())) {
        boolean documentation = grammar.capitals() && scan.peek(2) == '*' && scan.peek(3) != '/';
        int opened = documentation ? DOCUMENTATION : COMMENT;
        if (!comment(scan, opened)) {
          return opened;
        }
      } else if (grammar.capitals() && scan.looksAt(LONG_QUOTE)) {
        if (!text(scan, LONG_QUOTE.length())) {
          return TEXT;
        }
      } else if (grammar.quotes().indexOf(c) >= 0) {
        int end = scan.endOfQuote(scan.at() + 1, String.valueOf(c), '\\');
        scan.take(end < 0 ? Integer.MAX_VALUE : end, "s");
      } else {
        word(scan);
      }
    }
    return 0;
  }

  private static boolean text(LineScanner scan, int opening) {
    int end = scan.endOfQuote(scan.at() + opening, LONG_QUOTE, '\\');
    scan.take(end < 0 ? Integer.MAX_VALUE : end, "s");
    return end >= 0;
  }

  private boolean comment(LineScanner scan, int state) {
    int end = scan.find(grammar.close());
    int behind = end < 0 ? Integer.MAX_VALUE : end + grammar.close().length();
    scan.take(behind, state == DOCUMENTATION ? "cd" : "cm");
    return end >= 0;
  }

  private void word(LineScanner scan) {
    int end = scan.endOfWord(grammar.inWords());
    boolean fraction = Character.isDigit(scan.peek(0)) && scan.peek(end - scan.at()) == '.';
    if (fraction && Character.isDigit(scan.peek(end - scan.at() + 1))) {
      int point = end - scan.at() + 1;
      while (Character.isLetterOrDigit(scan.peek(point))) {
        point++;
      }
      scan.take(scan.at() + point, "mf");
      return;
    }
    if (end == scan.at()) {
      scan.take(end + 1, "");
      return;
    }
    String word = scan.text(end);
    scan.take(end, kind(word, scan.peek(end - scan.at())));
  }

  private String kind(String word, char next) {
    if (grammar.keywords().contains(word)) {
      return "k";
    }
    if (grammar.types().contains(word)) {
      return "kt";
    }
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      return "kc";
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return word.startsWith("0x") ? "mh" : "mi";
    }
    if (first == '@' || first == '$') {
      return first == '@' ? "nd" : "nv";
    }
    boolean type = grammar.capitals() && Character.isUpperCase(first) && word.length() > 1;
    if (type && Character.isLowerCase(word.charAt(1))) {
      return "nc";
    }
    return next == '(' ? "nf" : "";
  }
}
