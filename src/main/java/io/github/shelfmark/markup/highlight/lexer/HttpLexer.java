package io.github.shelfmark.markup.highlight.lexer;

/**
 * HTTP messages: a start line, headers, and a body, which is not highlighted. The state is the part
 * of the message.
 */
public final class HttpLexer implements Lexer {
  private static final int HEADERS = 1;
  private static final int BODY = 2;

  @Override
  public int line(String line, int state, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    // A text may contain several messages.
    if (state == 0 || isFirstLine(line)) {
      firstLine(scan, line);
      return line.isBlank() ? 0 : HEADERS;
    }
    if (state == BODY || line.isBlank()) {
      return BODY;
    }
    int colon = line.indexOf(':');
    if (colon > 0) {
      scan.take(colon, "na");
      scan.take(colon + 1, "");
      scan.takeRest("s");
    }
    return HEADERS;
  }

  private static boolean isFirstLine(String line) {
    return line.startsWith("HTTP/") || line.endsWith(" HTTP/1.1") || line.endsWith(" HTTP/2");
  }

  private static void firstLine(LineScanner scan, String line) {
    if (line.startsWith("HTTP/")) {
      scan.take(scan.endOfWord("/."), "k");
      scan.spaces();
      scan.take(scan.endOfWord(""), "mi");
      scan.takeRest("nf");
      return;
    }
    scan.take(scan.endOfWord(""), "nf");
    scan.spaces();
    int version = line.lastIndexOf(" HTTP/");
    scan.take(version < 0 ? line.length() : version, "s");
    scan.takeRest("k");
  }
}
