package io.github.shelfmark.markup.highlight.lexer;

import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.jspecify.annotations.Nullable;

/**
 * PHP and the HTML around it. A block that starts with a tag starts in HTML, others with code. The
 * state is 0 at the start only.
 */
final class PhpLexer implements Lexer {
  private final CodeLexer php = new CodeLexer(PhpSyntax.make());
  private @Nullable Lexer html;
  private int htmlState;
  private boolean inHtml;

  @Override
  public int line(String line, int state, Tokens tokens) {
    if (state == 0) {
      php.reset();
      String start = line.strip();
      inHtml = start.startsWith("<") && !start.startsWith("<<");
      htmlState = html == null ? 0 : html.start();
    }
    int at = 0;
    while (at >= 0 && at < line.length()) {
      at = inHtml ? html(line, at, tokens) : code(line, at, tokens);
    }
    if (line.isEmpty() && !inHtml) {
      code(line, 0, tokens);
    }
    return 1;
  }

  private int code(String line, int from, Tokens tokens) {
    int end = php.read(line, from, tokens);
    if (end >= 0) {
      tokens.add(end, "cp");
      inHtml = true;
    }
    return end;
  }

  /** Reads HTML up to {@code <?php} or {@code <?=}. */
  private int html(String line, int from, Tokens tokens) {
    int open = line.indexOf("<?", from);
    while (open >= 0 && line.startsWith("<?xml", open)) {
      open = line.indexOf("<?", open + 2);
    }
    int to = open < 0 ? line.length() : open;
    if (to > from) {
      Lexer outside = html == null ? TokenMakerLexer.of(new HTMLTokenMaker()) : html;
      html = outside;
      tokens.shift(from);
      htmlState = outside.line(line.substring(from, to), htmlState, tokens);
      tokens.shift(0);
      tokens.add(to, "");
    }
    if (open < 0) {
      return -1;
    }
    int end = open + 2;
    if (line.startsWith("php", end)) {
      end += 3;
    } else if (line.startsWith("=", end)) {
      end++;
    }
    tokens.add(end, "cp");
    inHtml = false;
    return end;
  }
}
