package io.github.shelfmark.schema.networknt;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns of a schema. Java tries all ways of matching, which may be as many as two to the
 * power of the text's length, so the characters that it looks at are counted.
 */
final class BoundedPatterns implements RegularExpressionFactory {
  /** Far more than a pattern needs that does not try the same again and again. */
  private static final int MOST_STEPS = 2_000_000;

  /** The same for all patterns and documents together. */
  private static final long MOST_TOGETHER = 500_000_000;

  private final AtomicLong together = new AtomicLong();
  private volatile String exceeded = "";

  /** The pattern of which a match was given up; a text is taken to match it then. */
  Optional<String> exceeded() {
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(exceeded);
  }

  @Override
  public RegularExpression getRegularExpression(String regex) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "the pattern " + regex + " is not valid: " + e.getDescription(), e);
    }
    return value -> matches(pattern, value);
  }

  // The library logs what is thrown here as an error of its own.
  private boolean matches(Pattern pattern, String value) {
    CountedText text = new CountedText(value);
    try {
      boolean found = pattern.matcher(text).find();
      if (together.addAndGet(text.steps) <= MOST_TOGETHER) {
        return found;
      }
    } catch (IllegalStateException | StackOverflowError e) {
      // Told below.
    }
    exceeded = pattern.pattern();
    return true;
  }

  /** A text that counts how often it is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MOST_STEPS) {
        throw new IllegalStateException("too many steps");
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
