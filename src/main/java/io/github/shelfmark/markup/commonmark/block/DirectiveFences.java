package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the directive that a closing fence closes: the innermost open one whose fence has the same
 * length, or, when there is none, the innermost one whose fence is shorter. So an inner directive
 * whose closing fence is missing does not take the fence of the outer one. Inside code, comments
 * and scripts a line of colons is no fence.
 */
final class DirectiveFences {
  private static final int NOT_READ = -1;

  private final Line line;
  private @Nullable DirectiveBlock closed;
  private int fence;
  private int fenceStart;

  DirectiveFences(Line line) {
    this.line = line;
  }

  /** Forgets what was found on the previous line. */
  void startLine() {
    closed = null;
    fenceStart = NOT_READ;
  }

  /**
   * Whether the line continues a directive; its closing fence does so as well. Called for each open
   * directive, the outer ones first.
   */
  boolean match(DirectiveBlock directive) {
    if (directive.isFenced()) {
      return false;
    }
    boolean mayClose = directive.kind() == Kind.LITERAL_DIRECTIVE || !line.isIndented();
    if (line.first() == ':' && mayClose) {
      int length = fence();
      int own = directive.opening().fence();
      boolean hasExact = closed != null && closed.opening().fence() == length;
      if (own == length || (own < length && !hasExact)) {
        closed = directive;
      }
    }
    return true;
  }

  /** The directive that the line closes, if it reaches no deeper than a block. */
  @Nullable DirectiveBlock closed(Block innermost) {
    return closed == null || isVerbatim(innermost) ? null : closed;
  }

  private boolean isVerbatim(Block block) {
    return switch (block.kind()) {
      case FENCED_CODE, FORMULA -> true;
      case HTML -> !HtmlStart.endsAtBlank(((HtmlBlock) block).condition());
      case LITERAL_DIRECTIVE -> ((DirectiveBlock) block).opening().fence() > fence;
      default -> false;
    };
  }

  /** The length of the closing fence that this line is; 0 if it is none. */
  private int fence() {
    if (fenceStart != line.text) {
      fenceStart = line.text;
      int end = Starts.endOfRun(line, line.text);
      int length = end - line.text;
      fence = length >= FenceStart.LENGTH && Starts.isBlankFrom(line, end) ? length : 0;
    }
    return fence;
  }
}
