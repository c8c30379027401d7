package io.github.shelfmark.text;

/**
 * A number whose author wrote it otherwise than we would, such as {@code 1.10}, {@code 007} or
 * {@code 0x1F}. It counts as the number, and readers see what the author wrote.
 */
public final class SpelledNumber extends Number {
  private static final long serialVersionUID = 1L;

  private final Number value;
  private final String spelling;

  /**
   * Creates a number.
   *
   * @param value its value
   * @param spelling how the author wrote it
   */
  public SpelledNumber(Number value, String spelling) {
    this.value = value;
    this.spelling = spelling;
  }

  /** Its value, of one of Java's types. */
  public Number value() {
    return value;
  }

  @Override
  public int intValue() {
    return value.intValue();
  }

  @Override
  public long longValue() {
    return value.longValue();
  }

  @Override
  public float floatValue() {
    return value.floatValue();
  }

  @Override
  public double doubleValue() {
    return value.doubleValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpelledNumber number
        && value.equals(number.value)
        && spelling.equals(number.spelling);
  }

  @Override
  public int hashCode() {
    return spelling.hashCode();
  }

  @Override
  public String toString() {
    return spelling;
  }
}
