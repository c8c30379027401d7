package io.github.shelfmark.markup.highlight.lexer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Languages that are described by a {@link Syntax}. Comments, strings and the code in strings that
 * are open at the end of a line are kept in a stack; the state is 1 if there are any.
 */
final class CodeLexer implements Lexer {
  /** Code in strings in code is read up to this depth; authors write two or three. */
  private static final int DEPTH = 100;

  private final Syntax syntax;
  private final List<Region> open = new ArrayList<>();
  private final List<Region> documents = new ArrayList<>();
  private final CodeWords words;
  private boolean inBlock;

  CodeLexer(Syntax syntax) {
    this.syntax = syntax;
    this.words = new CodeWords(syntax);
  }

  @Override
  public int line(String line, int state, Tokens tokens) {
    if (state == 0) {
      reset();
    }
    read(line, 0, tokens);
    return isOpen() ? 1 : 0;
  }

  void reset() {
    open.clear();
    documents.clear();
    inBlock = false;
  }

  private boolean isOpen() {
    return !open.isEmpty() || !documents.isEmpty() || inBlock;
  }

  /**
   * Reads a line from an index.
   *
   * @return the index after the text that ends the code; -1 if it does not end on this line
   */
  int read(String line, int from, Tokens tokens) {
    LineScanner scan = new LineScanner(line, tokens);
    scan.take(from, "");
    words.startLine();
    if (from == 0 && wholeLine(line, scan)) {
      return -1;
    }
    while (!scan.atEnd()) {
      Region region = last();
      if (region != null && !region.code) {
        text(line, scan, region);
        continue;
      }
      scan.spaces();
      if (!syntax.end.isEmpty() && scan.looksAt(syntax.end)) {
        open.clear();
        return scan.at() + syntax.end.length();
      } else {
        code(line, scan, region);
      }
    }
    endLine();
    return -1;
  }

  /** Reads a line that is not code because of how it starts, or of the lines before. */
  private boolean wholeLine(String line, LineScanner scan) {
    if (!documents.isEmpty()) {
      Region document = documents.get(0);
      int end = HeredocForm.endIn(line, document);
      if (end < 0) {
        text(line, scan, document);
        while (!scan.atEnd()) {
          readInDocument(line, scan, document);
        }
        open.clear();
        return true;
      }
      scan.take(end, "dl");
      documents.remove(0);
      return !documents.isEmpty();
    }
    if (inBlock || (!syntax.blockStart.isEmpty() && startsBlock(line))) {
      inBlock = !line.startsWith(syntax.blockEnd);
      scan.takeRest("cm");
      return true;
    }
    if (line.startsWith("#!/")) {
      scan.takeRest("ch");
      return true;
    }
    return false;
  }

  private boolean startsBlock(String line) {
    int next = syntax.blockStart.length();
    boolean any = next == 1 && line.length() > 1 && Character.isLetter(line.charAt(1));
    return open.isEmpty() && line.startsWith(syntax.blockStart) && (next > 1 || any);
  }

  /** Code inside a here-document ends with its line. */
  private void readInDocument(String line, LineScanner scan, Region document) {
    Region region = last();
    if (region == null) {
      text(line, scan, document);
    } else if (region.code) {
      code(line, scan, region);
    } else {
      text(line, scan, region);
    }
  }

  /** A string that cannot go on ends here, and with it all that is in it. */
  private void endLine() {
    for (int i = 0; i < open.size(); i++) {
      Region region = open.get(i);
      if (!region.code && !region.form.lines && !region.continued) {
        open.subList(i, open.size()).clear();
      }
    }
  }

  private @Nullable Region last() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  private void code(String line, LineScanner scan, @Nullable Region region) {
    scan.spaces();
    if (scan.atEnd()) {
      return;
    }
    char c = scan.peek(0);
    if (region != null && !region.close.isEmpty() && closes(scan, region, c)) {
      return;
    }
    if (syntax.preprocessor && c == '#' && CodeWords.isDirective(scan)) {
      words.directive(scan);
      return;
    }
    for (Form form : syntax.formsAt(c)) {
      if (begins(form, line, scan)) {
        return;
      }
    }
    int end = words.endOfWord(scan);
    if (!syntax.prefixed().isEmpty() && end > scan.at() && !Character.isDigit(c)) {
      String word = scan.text(end);
      for (Form form : syntax.prefixed()) {
        boolean named = form instanceof BracketForm && words.afterArrow(line, scan.at());
        if (form.follows(word) && !named && opens(form, line, scan, end)) {
          return;
        }
      }
    }
    words.take(line, scan, end);
  }

  /** Whether a character closes the code that is open; counts brackets otherwise. */
  private boolean closes(LineScanner scan, Region region, char c) {
    char closing = region.close.charAt(0);
    char opening = closing == '}' ? '{' : closing == ')' ? '(' : '[';
    if (c == opening) {
      region.depth++;
    } else if (c == closing && region.depth > 0) {
      region.depth--;
    } else if (c == closing && scan.looksAt(region.close)) {
      scan.take(scan.at() + region.close.length(), region.form.code ? region.form.kind : "si");
      open.remove(open.size() - 1);
      words.after(true);
      return true;
    }
    return false;
  }

  private boolean begins(Form form, String line, LineScanner scan) {
    boolean blocked = form.notAfterValue && words.isOperator(line, scan.at());
    boolean inWord = syntax.apostrophes && words.isApostrophe(line, scan.at());
    return !blocked && !inWord && opens(form, line, scan, scan.at());
  }

  private boolean opens(Form form, String line, LineScanner scan, int at) {
    Region region = form.open(line, at);
    if (region == null) {
      return false;
    }
    if (region.form.close.isEmpty() && region.close.isEmpty() && !region.whole) {
      int end = syntax.end.isEmpty() ? -1 : scan.find(syntax.end);
      scan.take(end < 0 ? line.length() : end, region.form.kind);
    } else if (region.document) {
      scan.take(region.from, "dl");
      documents.add(region);
      words.after(true);
    } else {
      scan.take(region.from, region.form.kind);
      words.after(!region.code && !region.form.kind.startsWith("c"));
      if (!region.whole) {
        open.add(region);
      }
    }
    return true;
  }

  /** Reads on in a comment or a string, up to its end or to code in it. */
  private void text(String line, LineScanner scan, Region region) {
    Form form = region.form;
    int i = scan.at();
    while (i < line.length()) {
      char c = line.charAt(i);
      if (form.doubled && !region.document && isDoubled(line, i, region.close)) {
        i += 2 * region.close.length();
      } else if (!region.document && line.startsWith(region.close, i)) {
        i += region.close.length();
        if (region.depth == 0) {
          close(line, scan, region, i);
          return;
        }
        region.depth--;
      } else if (!form.hole.isEmpty() && line.startsWith(form.hole, i) && open.size() < DEPTH) {
        if (form.holeDoubled && line.startsWith(form.hole, i + form.hole.length())) {
          i += 2 * form.hole.length();
          continue;
        }
        scan.take(i, form.kind);
        scan.take(i + form.hole.length() - form.holeKeeps, "si");
        open.add(Region.code(form, i, form.holeEnd));
        words.after(false);
        return;
      } else if (c == form.escape && c != 0) {
        i += 2;
      } else if (form.names.indexOf(c) >= 0 && words.endOfName(line, i + 1) > i + 1) {
        scan.take(i, form.kind);
        i = words.endOfName(line, i + 1);
        scan.take(i, syntax.variables.isEmpty() ? "si" : "nv");
      } else {
        boolean nests = !region.nest.isEmpty() && line.startsWith(region.nest, i);
        region.depth += nests ? 1 : 0;
        i += nests ? region.nest.length() : 1;
      }
    }
    region.continued = i > line.length();
    scan.takeRest(form.kind);
  }

  private static boolean isDoubled(String line, int at, String close) {
    return line.startsWith(close, at) && line.startsWith(close, at + close.length());
  }

  private void close(String line, LineScanner scan, Region region, int end) {
    Form form = region.form;
    open.remove(open.size() - 1);
    words.after(!form.kind.startsWith("c"));
    int to = end;
    while (form.greedy && to < line.length() && line.charAt(to) == region.close.charAt(0)) {
      to++;
    }
    if (region.parts > 0 && form instanceof BracketForm bracket) {
      // The second text has the same delimiter, or brackets of its own.
      Region next = bracket.part(line, region.nest.isEmpty() ? end - 1 : end, region.parts - 1);
      if (next != null) {
        scan.take(next.from, form.kind);
        open.add(next);
        return;
      }
    }
    scan.take(form.flags ? RegexForm.endOfFlags(line, to) : to, form.kind);
  }
}
