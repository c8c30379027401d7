package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.text.NestingException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark-java's parser of spans where it would lose text: it takes for links and definitions,
 * which show neither destination nor title, what CommonMark 0.28 (6.5) already takes for text. And
 * where its time or its stack grows with the square or the length of a paragraph.
 */
final class SiteInlineParser extends CommonmarkInlineParser {
  /** As in cmark. Without a limit, unclosed parentheses would be read again for each of them. */
  private static final int DEEPEST_PARENTHESES = 32;

  private static final int MOST_DELIMITERS = 10_000;

  SiteInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiters,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
  }

  /**
   * flexmark-java looks for what is above the bottom through the whole paragraph if there is
   * nothing, and compares delimiters that never close with all before them.
   */
  @Override
  public void processDelimiters(Delimiter bottom) {
    if (lastDelimiter == bottom) {
      return;
    }
    int number = 0;
    for (Delimiter each = lastDelimiter;
        each != null && each != bottom;
        each = each.getPrevious()) {
      if (++number > MOST_DELIMITERS) {
        throw NestingException.tooLong(block.getStartOffset(), "10,000 delimiters such as \"*\"");
      }
    }
    super.processDelimiters(bottom);
  }

  /** flexmark-java copies the whole paragraph for each match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    if (peek() == '<') {
      // A destination begins with "<" only if it ends with ">".
      return match(myParsing.LINK_DESTINATION_ANGLES);
    }
    return isUnbalanced() ? null : super.parseLinkDestination();
  }

  /** Whether parentheses stay open in a destination, or are nested more deeply than cmark reads. */
  private boolean isUnbalanced() {
    int depth = 0;
    for (int at = index; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '(') {
        if (++depth > DEEPEST_PARENTHESES) {
          return true;
        }
      } else if (c == ')') {
        if (--depth < 0) {
          break;
        }
      } else if (c < ' ' || (c == ' ' && !options.spaceInLinkUrls)) {
        break;
      }
    }
    return depth > 0;
  }

  /** A title in parentheses has none in it that are not escaped. */
  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char first = peek();
    int end = first == '"' || first == '\'' || first == '(' ? titleEnd(first) : -1;
    if (end < 0) {
      return null;
    }
    BasedSequence title = input.subSequence(index, end);
    index = end;
    return title;
  }

  /** Where a title ends; at the last mark that is escaped if there is no other, as in cmark. */
  private int titleEnd(char first) {
    char last = first == '(' ? ')' : first;
    int escaped = -1;
    for (int at = index + 1; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == '\\') {
        at++;
        escaped = at < input.length() && input.charAt(at) == last ? at + 1 : escaped;
      } else if (c == last) {
        return at + 1;
      } else if (c == '(' && first == '(') {
        return -1;
      }
    }
    return escaped;
  }

  /**
   * Keeps the first brackets of {@code [a][b][}: flexmark-java takes the second ones for a
   * reference, finds no definition, and then shows these alone.
   */
  @Override
  protected boolean parseCloseBracket() {
    Bracket opener = getLastBracket();
    int end = index + 1;
    Node before = block.getLastChild();
    boolean read = super.parseCloseBracket();
    if (opener != null
        && block.getLastChild() instanceof RefNode reference
        && reference != before
        && !reference.isDefined()) {
      BasedSequence first =
          input.subSequence(opener.getStartIndex() - (opener.isImage() ? 1 : 0), end);
      if (reference.getStartOffset() > first.getStartOffset()) {
        reference.setTextChars(first);
        reference.setCharsFromContent();
      }
    }
    return read;
  }
}
