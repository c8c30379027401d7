package io.github.shelfmark.markup.include;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.List;

/** Where declarations are in a file: whole lines, unless something else stands on them too. */
final class SymbolLines {
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  SymbolLines(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * The lines of a declaration.
   *
   * @param siblings what else is declared beside it
   * @param comment whether the comment for Javadoc before it belongs to it
   * @throws MissingPartException if the compiler's parser does not know where it is
   */
  List<FileLine> of(Tree declaration, List<? extends Tree> siblings, boolean comment)
      throws MissingPartException {
    long start = positions.getStartPosition(unit, declaration);
    long end = positions.getEndPosition(unit, declaration);
    for (Tree sibling : siblings) {
      // "int a, b;" is two declarations that start at the same type, and one for its readers.
      if (sibling instanceof VariableTree && positions.getStartPosition(unit, sibling) == start) {
        end = Math.max(end, positions.getEndPosition(unit, sibling));
      }
    }
    if (start < 0 || end < start || end > text.length()) {
      throw new MissingPartException(
          "the place of the symbol is not known", "Choose lines or a region of it instead.");
    }
    int first = comment ? DocComment.startBefore(text, (int) start) : (int) start;
    int from = startOfLine(first);
    int to = endOfLine((int) end);
    int number = 1;
    for (int i = 0; i < from; i++) {
      number += text.charAt(i) == '\n' ? 1 : 0;
    }
    return FileLine.of(text.substring(from, to), number);
  }

  private int startOfLine(int index) {
    int start = text.lastIndexOf('\n', index - 1) + 1;
    return text.substring(start, index).isBlank() ? start : index;
  }

  /** With the comma or semicolon after it, and a comment on the same line. */
  private int endOfLine(int index) {
    int end = index;
    if (end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == ';')) {
      end++;
    }
    int line = text.indexOf('\n', end);
    line = line < 0 ? text.length() : line;
    String rest = text.substring(end, line).strip();
    return rest.isEmpty() || rest.startsWith("//") ? line : end;
  }
}
