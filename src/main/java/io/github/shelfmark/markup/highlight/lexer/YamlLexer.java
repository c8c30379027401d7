package io.github.shelfmark.markup.highlight.lexer;

/**
 * YAML: keys, quoted and block scalars, comments, anchors, tags, and plain scalars that are not
 * strings.
 *
 * <p>The state is 1 or 2 inside double or single quotes, below zero in a block scalar, whose key is
 * indented by {@code -state - 1}, and 0 elsewhere.
 */
public final class YamlLexer implements Lexer {
  private static final int DOUBLE = 1;
  private static final int SINGLE = 2;

  @Override
  public int line(String line, int state, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    if (state == DOUBLE || state == SINGLE) {
      return quoted(scan, 0, state) ? rest(scan, indentation(line)) : state;
    }
    int indentation = indentation(line);
    if (state < 0 && (line.isBlank() || indentation > -state - 1)) {
      scan.takeRest("s");
      return state;
    }
    if (line.startsWith("---") || line.startsWith("...")) {
      scan.take(3, "cp");
    } else if (line.startsWith("%")) {
      scan.takeRest("cp");
    }
    return rest(scan, indentation);
  }

  private static int indentation(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  private int rest(LineScanner scan, int lineIndentation) {
    int indentation = lineIndentation;
    boolean key = true;
    while (!scan.atEnd()) {
      scan.spaces();
      char c = scan.peek(0);
      if (c == '#' && (scan.at() == 0 || Character.isWhitespace(scan.peek(-1)))) {
        scan.takeRest("c1");
      } else if ((c == '-' || c == '?') && isEnd(scan.peek(1)) && key) {
        indentation = scan.at();
        scan.take(scan.at() + 1, "");
      } else if ((c == '|' || c == '>') && isBlockHeader(scan)) {
        scan.take(scan.at() + 1, "p");
        scan.spaces();
        comment(scan);
        return -indentation - 1;
      } else if (c == '"' || c == '\'') {
        int quote = c == '"' ? DOUBLE : SINGLE;
        if (!quoted(scan, 1, quote)) {
          return quote;
        }
      } else if (c == '&' || c == '*') {
        scan.take(Math.max(scan.at() + 1, scan.endOfWord("&*-_.")), "nv");
      } else if (c == '!') {
        scan.take(Math.max(scan.at() + 1, scan.endOfWord("!-_.:/<>")), "kt");
      } else if ("{}[],".indexOf(c) >= 0) {
        scan.take(scan.at() + 1, "");
        key = true;
      } else if (c == ':' && isEnd(scan.peek(1))) {
        scan.take(scan.at() + 1, "");
        key = false;
      } else if (!scan.atEnd()) {
        plain(scan);
      }
    }
    return 0;
  }

  private static void comment(LineScanner scan) {
    int hash = scan.find("#");
    if (hash >= 0) {
      scan.take(hash, "");
      scan.takeRest("c1");
    }
    scan.takeRest("");
  }

  /** Whether a {@code |} or {@code >}, with optional indicators, ends the line. */
  private static boolean isBlockHeader(LineScanner scan) {
    int i = 1;
    while ("+-0123456789".indexOf(scan.peek(i)) >= 0 && scan.peek(i) != 0) {
      i++;
    }
    while (scan.peek(i) == ' ') {
      i++;
    }
    return scan.peek(i) == 0 || scan.peek(i) == '#';
  }

  /** Reads a quoted scalar; false if it does not end on this line. */
  private static boolean quoted(LineScanner scan, int opening, int state) {
    String quote = state == DOUBLE ? "\"" : "'";
    int end = scan.endOfQuote(scan.at() + opening, quote, state == DOUBLE ? '\\' : 0);
    if (end < 0) {
      scan.takeRest("s");
      return false;
    }
    scan.take(end, isKeyEnd(scan, end) ? "nt" : "s");
    return true;
  }

  private static boolean isKeyEnd(LineScanner scan, int end) {
    int ahead = end - scan.at();
    while (scan.peek(ahead) == ' ') {
      ahead++;
    }
    return scan.peek(ahead) == ':' && isEnd(scan.peek(ahead + 1));
  }

  private static void plain(LineScanner scan) {
    int end = endOfPlain(scan);
    if (scan.peek(end - scan.at()) == ':') {
      scan.take(end, "nt");
      return;
    }
    String text = scan.text(end).strip();
    scan.take(end, kind(text));
  }

  private static int endOfPlain(LineScanner scan) {
    int end = scan.at();
    for (int ahead = 0; scan.peek(ahead) != 0; ahead++) {
      char c = scan.peek(ahead);
      boolean colon = c == ':' && isEnd(scan.peek(ahead + 1));
      boolean comment = c == '#' && ahead > 0 && scan.peek(ahead - 1) == ' ';
      if (colon || comment || (",]}".indexOf(c) >= 0 && ahead > 0)) {
        break;
      }
      end = scan.at() + ahead + 1;
    }
    return Math.max(end, scan.at() + 1);
  }

  private static boolean isEnd(char c) {
    return c == 0 || c == ' ' || c == '\t';
  }

  private static String kind(String text) {
    return switch (text) {
      case "true", "false", "null", "~", "yes", "no", "True", "False", "Null" -> "kc";
      default -> isNumber(text) ? "mi" : "";
    };
  }

  static boolean isNumber(String text) {
    int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean digit = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if (!(c >= '0' && c <= '9') && ".eE_xabcdefABCDEF".indexOf(c) < 0) {
        return false;
      }
      if (i == 0 && !(c >= '0' && c <= '9') && c != '.') {
        return false;
      }
    }
    return digit;
  }
}
