package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import java.lang.Character.UnicodeScript;

/**
 * Emphasis with asterisks by CommonMark 0.31, where flexmark follows 0.28; and, for kramdown's
 * habits, between Chinese, Japanese and Korean letters, which have no blanks between words.
 */
public final class Emphasis extends AsteriskDelimiterProcessor {
  private final boolean kramdown;

  private Emphasis(boolean kramdown) {
    super(kramdown);
    this.kramdown = kramdown;
  }

  /**
   * An extension that reads emphasis so.
   *
   * @param kramdown whether to have kramdown's habits
   */
  public static Extension extension(boolean kramdown) {
    return new Parser.ParserExtension() {
      @Override
      public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
      }

      @Override
      public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Emphasis(kramdown));
      }
    };
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return !afterIsWhiteSpace
        && (!isPunctuation(after)
            || beforeIsWhitespace
            || isPunctuation(before)
            || (kramdown && isCjk(before)));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return !beforeIsWhitespace
        && (!isPunctuation(before)
            || afterIsWhiteSpace
            || isPunctuation(after)
            || (kramdown && isCjk(after)));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose() || closer.canOpen();
    boolean multiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (both && !multiples && (opener.length() + closer.length()) % 3 == 0) {
      return 0;
    }
    boolean odd = opener.length() % 2 == 1 && closer.length() % 2 == 1;
    if (kramdown && odd) {
      // Of three asterisks kramdown makes strong text with emphasis in it, CommonMark the reverse.
      return 1;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  /** CommonMark 0.31, 2.1: a character in a Unicode category P or S. */
  private static boolean isPunctuation(String neighbour) {
    return switch (Character.getType(neighbour.charAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(String neighbour) {
    return switch (UnicodeScript.of(neighbour.charAt(0))) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> false;
    };
  }
}
