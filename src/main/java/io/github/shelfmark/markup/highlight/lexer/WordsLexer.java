package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;

/**
 * Languages that keywords, comments, texts and numbers describe well enough. The state is 1 inside
 * a comment of several lines.
 */
public final class WordsLexer implements Lexer {
  private final Grammar grammar;

  /**
   * What a language is made of.
   *
   * @param keywords its keywords
   * @param types its types
   * @param lineComment what begins a comment to the end of the line
   * @param open what begins a comment of several lines; empty when there is none
   * @param close what ends it
   * @param quotes the characters that begin and end texts
   * @param inWords what belongs to words beside letters and digits
   */
  public record Grammar(
      Set<String> keywords,
      Set<String> types,
      String lineComment,
      String open,
      String close,
      String quotes,
      String inWords) {}

  /** A lexer for a language. */
  public WordsLexer(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public int line(String line, int state, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    if (state != 0 && !comment(scan)) {
      return state;
    }
    while (!scan.atEnd()) {
      scan.blanks();
      char c = scan.peek(0);
      if (scan.atEnd()) {
        break;
      } else if (scan.looksAt(grammar.lineComment())) {
        scan.takeRest("c1");
      } else if (!grammar.open().isEmpty() && scan.looksAt(grammar.open())) {
        if (!comment(scan)) {
          return 1;
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

  private boolean comment(LineScanner scan) {
    int end = scan.find(grammar.close());
    scan.take(end < 0 ? Integer.MAX_VALUE : end + grammar.close().length(), "cm");
    return end >= 0;
  }

  private void word(LineScanner scan) {
    int end = scan.endOfWord(grammar.inWords());
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
    if (word.equals("true") || word.equals("false")) {
      return "kc";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "mi";
    }
    if (word.charAt(0) == '@' || word.charAt(0) == '$') {
      return word.charAt(0) == '@' ? "nd" : "nv";
    }
    return next == '(' ? "nf" : "";
  }
}
