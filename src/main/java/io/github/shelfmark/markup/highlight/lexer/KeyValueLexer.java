package io.github.shelfmark.markup.highlight.lexer;

/**
 * Files of keys and values: TOML, INI, properties. The state is 1 or 2 inside TOML's multi-line
 * strings, and 3 if a property's value continues on the next line.
 */
public final class KeyValueLexer implements Lexer {
  private static final String LONG = "\"\"\"";
  private static final String LONG_LITERAL = "'''";
  private static final int CONTINUED = 3;

  private final String comments;
  private final boolean typed;

  private KeyValueLexer(String comments, boolean typed) {
    this.comments = comments;
    this.typed = typed;
  }

  /** TOML, whose values have types. */
  public static Lexer toml() {
    return new KeyValueLexer("#", true);
  }

  /** INI files and similar formats. */
  public static Lexer ini() {
    return new KeyValueLexer("#;", false);
  }

  /** Java's properties; a backslash at the end of a line continues it. */
  public static Lexer properties() {
    return new KeyValueLexer("#!", false);
  }

  @Override
  public int line(String line, int state, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    if (state == CONTINUED) {
      scan.takeRest("s");
      return continued(line);
    }
    if (state != 0) {
      String quote = state == 1 ? LONG : LONG_LITERAL;
      int end = scan.endOfQuote(0, quote, state == 1 ? '\\' : 0);
      scan.take(end < 0 ? line.length() : end, "s");
      return end < 0 ? state : values(scan);
    }
    scan.spaces();
    if (!scan.atEnd() && comments.indexOf(scan.peek(0)) >= 0) {
      scan.takeRest("c1");
      return 0;
    }
    if (scan.peek(0) == '[') {
      int end = line.lastIndexOf(']');
      scan.take(end < 0 ? line.length() : end + 1, "k");
      return typed ? values(scan) : 0;
    }
    int end = endOfKey(line, scan.at());
    if (end < 0) {
      return typed ? values(scan) : 0;
    }
    scan.take(end, "nt");
    scan.spaces();
    scan.take(scan.at() + 1, "");
    if (typed) {
      return values(scan);
    }
    scan.takeRest("s");
    return comments.indexOf('!') >= 0 ? continued(line) : 0;
  }

  private static int continued(String line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1 ? CONTINUED : 0;
  }

  private int endOfKey(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '=' || (c == ':' && !typed)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads TOML's values; a line may contain many. */
  private int values(LineScanner scan) {
    while (!scan.atEnd()) {
      char c = scan.peek(0);
      if (c == '#') {
        scan.takeRest("c1");
      } else if (scan.looksAt(LONG) || scan.looksAt(LONG_LITERAL)) {
        boolean escapes = scan.looksAt(LONG);
        int end = scan.endOfQuote(scan.at() + 3, escapes ? LONG : LONG_LITERAL, escapes ? '\\' : 0);
        if (end < 0) {
          scan.takeRest("s");
          return escapes ? 1 : 2;
        }
        scan.take(end, "s");
      } else if (c == '"' || c == '\'') {
        int end = scan.endOfQuote(scan.at() + 1, String.valueOf(c), c == '"' ? '\\' : 0);
        scan.take(end < 0 ? Integer.MAX_VALUE : end, "s");
      } else {
        int end = scan.endOfWord("-+_.:");
        String word = scan.text(end);
        boolean key = keyFollows(scan, end);
        scan.take(Math.max(end, scan.at() + 1), key ? "nt" : kind(word));
      }
    }
    return 0;
  }

  private static boolean keyFollows(LineScanner scan, int end) {
    int ahead = end - scan.at();
    if (ahead == 0) {
      return false;
    }
    while (scan.peek(ahead) == ' ') {
      ahead++;
    }
    return scan.peek(ahead) == '=';
  }

  private static String kind(String word) {
    if (word.equals("true") || word.equals("false")) {
      return "kc";
    }
    boolean number =
        !word.isEmpty() && (YamlLexer.isNumber(word) || Character.isDigit(word.charAt(0)));
    return number ? "mi" : "";
  }
}
