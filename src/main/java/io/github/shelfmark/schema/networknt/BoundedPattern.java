package io.github.shelfmark.schema.networknt;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of a schema. Java tries all ways of matching, which may be as many as two to the power
 * of the text's length, so the characters that it looks at are counted.
 */
final class BoundedPattern implements RegularExpression {
  /** Far more than a pattern needs that does not try the same again and again. */
  private static final int MOST_STEPS = 2_000_000;

  private final Pattern pattern;

  BoundedPattern(String pattern) {
    try {
      this.pattern = Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "the pattern " + pattern + " is not valid: " + e.getDescription(), e);
    }
  }

  @Override
  public boolean matches(String value) {
    return pattern.matcher(new Counted(value)).find();
  }

  /** A text that counts how often it is looked at. */
  private final class Counted implements CharSequence {
    private final String text;
    private int steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MOST_STEPS) {
        throw new PatternLimitException(pattern.pattern());
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
