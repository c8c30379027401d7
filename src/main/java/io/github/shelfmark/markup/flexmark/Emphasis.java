package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.misc.Extension;

/** Emphasis with asterisks by CommonMark 0.31, where flexmark follows 0.28. */
public final class Emphasis extends AsteriskDelimiterProcessor {
  private Emphasis() {
    super(false);
  }

  /** An extension that reads emphasis so. */
  public static Extension extension() {
    return new Parser.ParserExtension() {
      @Override
      public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
      }

      @Override
      public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Emphasis());
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
        && (!isPunctuation(after) || beforeIsWhitespace || isPunctuation(before));
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
        && (!isPunctuation(before) || afterIsWhiteSpace || isPunctuation(after));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose() || closer.canOpen();
    boolean multiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (both && !multiples && (opener.length() + closer.length()) % 3 == 0) {
      return 0;
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
}
