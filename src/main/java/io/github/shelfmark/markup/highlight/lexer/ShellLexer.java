package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;

/**
 * Bourne-like shells: commands, keywords, options, quoted strings, variables, comments. The state
 * is 1 to 3 inside double, single or {@code $'} quotes; in a here-document it is a hash, below
 * zero, of the delimiter that ends it.
 */
public final class ShellLexer implements Lexer {
  private static final int DOUBLE = 1;
  private static final int SINGLE = 2;
  private static final int ESCAPED = 3;

  private static final Set<String> KEYWORDS =
      Set.of(
          "if",
          "then",
          "else",
          "elif",
          "fi",
          "for",
          "while",
          "until",
          "do",
          "done",
          "case",
          "esac",
          "in",
          "function",
          "return",
          "exit",
          "export",
          "local",
          "readonly",
          "declare",
          "set",
          "unset",
          "shift",
          "break",
          "continue",
          "trap",
          "eval",
          "exec",
          "source",
          "alias");

  /** Up to which index no command in a string ends on this line. */
  private int unclosed;

  @Override
  public int line(String line, int state, Tokens tokens) {
    unclosed = 0;
    LineScanner scan = new LineScanner(line, tokens);
    if (state < 0) {
      boolean last = hash(line.strip()) == state;
      scan.takeRest(last ? "k" : "s");
      return last ? 0 : state;
    }
    int open = state;
    int document = 0;
    boolean command = open == 0;
    while (!scan.atEnd()) {
      if (open != 0) {
        open = quoted(scan, open);
        continue;
      }
      scan.spaces();
      char c = scan.peek(0);
      boolean wordStart = scan.at() == 0 || Character.isWhitespace(scan.peek(-1));
      if (c == '#' && wordStart) {
        scan.takeRest("c1");
      } else if (c == '"' || c == '\'') {
        scan.take(scan.at() + 1, "s");
        open = c == '"' ? DOUBLE : SINGLE;
        command = false;
      } else if (scan.looksAt("$'")) {
        scan.take(scan.at() + 2, "s");
        open = ESCAPED;
        command = false;
      } else if (c == '$') {
        variable(scan);
        command = false;
      } else if (c == '\\') {
        scan.take(scan.at() + 2, "");
      } else if (scan.looksAt("<<") && !scan.looksAt("<<<")) {
        document = hereDocument(scan);
      } else if ("|&;(){}".indexOf(c) >= 0 && c != 0) {
        scan.take(scan.at() + 1, "");
        command = true;
      } else if (!scan.atEnd()) {
        command = word(scan, command, wordStart);
      }
    }
    return document != 0 ? document : open;
  }

  private static boolean word(LineScanner scan, boolean command, boolean wordStart) {
    int end = scan.endOfWord("-_./:@%+,~*?![]^");
    String word = scan.text(end);
    if (word.isEmpty()) {
      scan.take(scan.at() + 1, "");
      return command;
    }
    if (scan.peek(end - scan.at()) == '=' && command) {
      scan.take(end, "nv");
      scan.take(end + 1, "");
      return true;
    }
    if (KEYWORDS.contains(word) && command) {
      scan.take(end, "k");
      return !Set.of("for", "case", "export", "local", "set", "function", "source").contains(word);
    }
    if (word.startsWith("-") && wordStart && !command) {
      scan.take(end, "na");
      return false;
    }
    String kind = command ? "nf" : YamlLexer.isNumber(word) && wordStart ? "mi" : "";
    boolean keyword = !command && Set.of("in", "do", "then").contains(word);
    scan.take(end, keyword ? "k" : kind);
    return keyword && !word.equals("in");
  }

  /** Reads the rest of a quoted string and returns the state after it. */
  private int quoted(LineScanner scan, int open) {
    char quote = open == DOUBLE ? '"' : '\'';
    int ahead = 0;
    for (char c = scan.peek(ahead); c != 0; c = scan.peek(++ahead)) {
      if (c == quote) {
        scan.take(scan.at() + ahead + 1, "s");
        return 0;
      }
      int substitution = open == DOUBLE && c == '$' ? endOfSubstitution(scan, ahead) : -1;
      if (open != SINGLE && c == '\\') {
        ahead++;
      } else if (substitution > 0) {
        scan.take(scan.at() + ahead, "s");
        scan.take(scan.at() + substitution, "nv");
        return open;
      } else if (open == DOUBLE && c == '$' && isVariable(scan.peek(ahead + 1))) {
        scan.take(scan.at() + ahead, "s");
        variable(scan);
        return open;
      }
    }
    scan.takeRest("s");
    return open;
  }

  /**
   * The length of a command in a string, {@code $(…)}, which may have strings of its own; -1 if it
   * is none or does not end on this line.
   */
  private int endOfSubstitution(LineScanner scan, int start) {
    // Without this, a line of openings would be searched to its end from each of them.
    if (scan.peek(start + 1) != '(' || scan.at() + start < unclosed) {
      return -1;
    }
    int depth = 0;
    char quote = 0;
    for (int ahead = start + 1; scan.peek(ahead) != 0; ahead++) {
      char c = scan.peek(ahead);
      if (c == '\\' && quote != '\'') {
        ahead++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return ahead + 1 - start;
      }
    }
    unclosed = Integer.MAX_VALUE;
    return -1;
  }

  private static boolean isVariable(char c) {
    return Character.isLetterOrDigit(c) || (c != 0 && "{(_@*#?$!".indexOf(c) >= 0);
  }

  private static void variable(LineScanner scan) {
    char next = scan.peek(1);
    if (next == '{') {
      int end = scan.find("}");
      scan.take(end < 0 ? Integer.MAX_VALUE : end + 1, "nv");
    } else if (next == '(') {
      scan.take(scan.at() + 1, "nv");
    } else {
      int end = scan.at() + 1;
      while (Character.isLetterOrDigit(scan.peek(end - scan.at()))
          || scan.peek(end - scan.at()) == '_') {
        end++;
      }
      boolean special = end == scan.at() + 1 && isVariable(next);
      scan.take(special ? end + 1 : end, "nv");
    }
  }

  private static int hereDocument(LineScanner scan) {
    scan.take(scan.at() + (scan.peek(2) == '-' ? 3 : 2), "");
    scan.spaces();
    int end = scan.endOfWord("_'\"");
    String word = scan.text(end).replace("'", "").replace("\"", "");
    scan.take(end, "k");
    return word.isEmpty() ? 0 : hash(word);
  }

  private static int hash(String word) {
    return -1 - (word.hashCode() & 0x3FFFFFFF);
  }
}
