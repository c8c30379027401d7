package io.github.shelfmark.markup.commonmark;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads link destinations and comments by CommonMark 0.31, where flexmark follows 0.28. */
final class CommonMarkInlines extends CommonmarkInlineParser {
  /** CommonMark 6.3 lets us limit this; 32 is what cmark takes. */
  private static final int MOST_PARENTHESES = 32;

  CommonMarkInlines(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int start = index;
    int end = peek() == '<' ? endInBrackets(start) : endOfBare(start);
    if (end < 0) {
      return null;
    }
    index = end;
    return input.subSequence(start, end);
  }

  @Override
  public boolean parseHtmlInline() {
    if (peek() != '<' || peek(1) != '!' || peek(2) != '-' || peek(3) != '-') {
      return super.parseHtmlInline();
    }
    int end = endOfComment(index);
    if (end < 0) {
      return false;
    }
    BasedSequence comment = input.subSequence(index, end);
    index = end;
    appendNode(new HtmlInlineComment(comment));
    return true;
  }

  /** CommonMark 6.6: up to the first end mark, and the shortest comments have only half of it. */
  private int endOfComment(int start) {
    int inside = start + "<!--".length();
    if (input.matchChars(">", inside)) {
      return inside + 1;
    }
    if (input.matchChars("->", inside)) {
      return inside + 2;
    }
    int end = input.indexOf("-->", inside);
    return end < 0 ? -1 : end + "-->".length();
  }

  private int endInBrackets(int start) {
    for (int i = start + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '\n' || c == '<') {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private int endOfBare(int start) {
    int open = 0;
    for (int i = start; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c <= ' ' || c == 0x7f) {
        return open == 0 ? i : -1;
      }
      if (c == '(') {
        open++;
        if (open > MOST_PARENTHESES) {
          return -1;
        }
      } else if (c == ')') {
        if (open == 0) {
          return i;
        }
        open--;
      } else if (c == '\\' && i + 1 < input.length() && input.charAt(i + 1) > ' ') {
        i++;
      }
    }
    return open == 0 ? input.length() : -1;
  }
}
