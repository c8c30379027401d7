package io.github.shelfmark.markup.highlight;

import io.github.shelfmark.markup.highlight.lexer.Lexer;
import io.github.shelfmark.markup.highlight.lexer.Lexers;
import io.github.shelfmark.markup.highlight.lexer.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes code as HTML with spans for its tokens. Lexers are reused from block to block, because
 * their tables are large. Shared between threads.
 */
public final class Highlighter {
  /** As long as most lines are with their spans. */
  private static final int LINE = 400;

  private final Map<String, Queue<Lexer>> idle = new ConcurrentHashMap<>();

  /**
   * The lines of a text as HTML. Each line is complete: no span continues on the next line.
   *
   * @param code the text; a line break at its end does not start another line
   */
  public List<String> lines(Language language, String code) {
    List<String> texts = new ArrayList<>();
    int start = 0;
    while (start < code.length()) {
      int end = code.indexOf('\n', start);
      end = end < 0 ? code.length() : end;
      texts.add(code.substring(start, end));
      start = end + 1;
    }
    return html(language, texts);
  }

  private List<String> html(Language language, List<String> texts) {
    List<String> lines = new ArrayList<>(texts.size());
    StringBuilder out = new StringBuilder(LINE);
    Tokens tokens = new Tokens(out);
    Queue<Lexer> pool = pool(language);
    Lexer kept = pool.poll();
    Lexer lexer = kept == null ? Lexers.make(language.name()) : kept;
    if (lexer == null) {
      for (String text : texts) {
        out.setLength(0);
        tokens.begin(text);
        tokens.end();
        lines.add(out.toString());
      }
      return lines;
    }
    int state = lexer.start();
    for (String text : texts) {
      out.setLength(0);
      tokens.begin(text);
      state = lexer.line(text, state, tokens);
      tokens.end();
      lines.add(out.toString());
    }
    pool.add(lexer);
    return lines;
  }

  private Queue<Lexer> pool(Language language) {
    Queue<Lexer> known = idle.get(language.name());
    if (known != null) {
      return known;
    }
    Queue<Lexer> fresh = new ConcurrentLinkedQueue<>();
    Queue<Lexer> other = idle.putIfAbsent(language.name(), fresh);
    return other == null ? fresh : other;
  }
}
