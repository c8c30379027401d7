package io.github.shelfmark.browser.truth;

import io.github.shelfmark.search.Fold;
import io.github.shelfmark.search.Stem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words and the parts of identifiers, folded; in one of two fields as their stems. */
final class WordAnalyzer extends Analyzer {
  static final String EXACT = "exact";
  static final String STEMS = "stems";

  /** A character of a script without spaces, or a word. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\\p{IsThai}ー]"
              + "|[\\p{L}\\p{N}\\p{M}\\p{Cf}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}"
              + "\\p{IsHangul}\\p{IsBopomofo}\\p{IsThai}ー]]+");

  private static final int BETWEEN_BLOCKS = 100;
  private static final int LONGEST = 64;

  WordAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new PatternTokenizer(TOKEN, 0);
    UnaryOperator<String> form = field.equals(STEMS) ? Stem::stem : UnaryOperator.identity();
    return new TokenStreamComponents(words, new Forms(words, form));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return BETWEEN_BLOCKS;
  }

  /** Puts the parts of an identifier at its own position. */
  private static final class Forms extends TokenFilter {
    private static final Pattern BORDERS =
        Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final UnaryOperator<String> form;
    private final Deque<String> parts = new ArrayDeque<>();

    Forms(TokenStream words, UnaryOperator<String> form) {
      super(words);
      this.form = form;
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (!parts.isEmpty()) {
        set(parts.remove());
        increment.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      String word = term.toString();
      String[] all = BORDERS.split(word, -1);
      for (String part : all) {
        if (all.length > 1 && part.length() > 1) {
          parts.add(part);
        }
      }
      set(word);
      return true;
    }

    @Override
    public void reset() throws java.io.IOException {
      super.reset();
      parts.clear();
    }

    private void set(String word) {
      String folded = Fold.fold(word);
      term.setEmpty().append(form.apply(folded.substring(0, Math.min(LONGEST, folded.length()))));
    }
  }
}
