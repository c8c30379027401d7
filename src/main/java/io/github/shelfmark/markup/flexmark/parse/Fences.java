package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.text.Chars;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the directive that a closing fence closes: the innermost open one whose fence has the same
 * length, or, when there is none, the innermost one whose fence is shorter, as in the dialect
 * {@code commonmark}.
 */
final class Fences {
  /** The fewest colons of a fence. */
  static final int LENGTH = 3;

  /** How raw HTML begins that only its own end ends (CommonMark 0.31, 4.6, conditions 1 to 5). */
  private static final List<String> VERBATIM =
      List.of("<!", "<?", "<script", "<pre", "<style", "<textarea");

  private static final int CODE_INDENT = 4;

  private boolean htmlEndsAtBlank;
  private int closedAt = -1;

  /** Looks at a line on which a block may start: raw HTML cannot be asked later how it began. */
  void see(BasedSequence line, int from) {
    if (line.charAt(from) == '<') {
      String start = line.subSequence(from, Math.min(line.length(), from + 10)).toString();
      String tag = start.toLowerCase(Locale.ROOT);
      htmlEndsAtBlank = VERBATIM.stream().noneMatch(tag::startsWith);
    }
  }

  /** The length of the closing fence that the rest of the line is; 0 if it is none. */
  static int closing(ParserState state, boolean mayBeIndented) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    if (!mayBeIndented && state.getIndent() >= CODE_INDENT) {
      return 0;
    }
    int length = Chars.run(line, from, ':');
    boolean alone = Chars.skipSpacesAndTabs(line, from + length) == line.length();
    return length >= LENGTH && alone ? length : 0;
  }

  /**
   * The directive that a fence closes.
   *
   * @param last the innermost block that the line continues
   * @return null if the fence closes none
   */
  static @Nullable DirectiveParser closed(ParserState state, int length, BlockParser last) {
    DirectiveParser found = null;
    boolean exact = false;
    for (BlockParser parser : state.getActiveBlockParsers()) {
      if (parser instanceof DirectiveParser directive && !directive.node().isFenced()) {
        int own = directive.node().opening().fence();
        if (own == length || (own < length && !exact)) {
          found = directive;
          exact |= own == length;
        }
      }
      if (parser == last) {
        break;
      }
    }
    return found;
  }

  /**
   * Whether a line closes a directive although a block of raw HTML that only a blank line ends is
   * open in it.
   */
  boolean closesHtml(ParserState state, DirectiveParser directive) {
    List<BlockParser> open = state.getActiveBlockParsers();
    BlockParser last = open.get(open.size() - 1);
    boolean html = htmlEndsAtBlank && last instanceof HtmlBlockParser;
    if (!html || open.get(open.size() - 2) != innermost(open)) {
      return false;
    }
    int length = closing(state, false);
    boolean closes = length > 0 && closed(state, length, last) == directive;
    if (closes) {
      closedAt = state.getLineNumber();
    }
    return closes;
  }

  private static @Nullable BlockParser innermost(List<BlockParser> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) instanceof DirectiveParser) {
        return open.get(i);
      }
    }
    return null;
  }

  /** Whether {@link #closesHtml} has taken the current line for a fence. */
  boolean isClosed(ParserState state) {
    return closedAt == state.getLineNumber();
  }
}
