package io.github.shelfmark.text;

/** Thrown by a reader when blocks or spans are nested too deeply, or too long, to be read. */
public final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final String hint;

  /**
   * An exception.
   *
   * @param index where in the source it became too deep
   */
  public NestingException(int index) {
    this(
        index,
        "blocks or brackets are nested too deeply to be read",
        "Look for a long run of \">\", \"[\", tags or list markers, or for directives without an end.");
  }

  private NestingException(int index, String message, String hint) {
    super(message, null, false, false);
    this.index = index;
    this.hint = hint;
  }

  /**
   * An exception for a paragraph that would take minutes.
   *
   * @param index where in the source it begins
   * @param what what it has too much of, such as {@code "10,000 lines"}
   */
  public static NestingException tooLong(int index, String what) {
    return new NestingException(
        index,
        "a paragraph or table has more than " + what + ", too many to be read",
        "Divide it by blank lines, or put what a program has written into a fenced code block.");
  }

  /**
   * An exception for a paragraph in which so much is tried in vain that it would take minutes.
   *
   * @param index where in the source it begins
   */
  public static NestingException inVain(int index) {
    return new NestingException(
        index,
        "a paragraph or table has too many brackets or marks that open something and never end it",
        "Put a backslash before them, divide the paragraph, or make it a fenced code block.");
  }

  /**
   * An exception for attribute lists that name each other too often.
   *
   * @param index where in the source what they are for begins
   */
  public static NestingException attributes(int index) {
    return new NestingException(
        index,
        "the attribute lists with names set more than 2 million attributes and characters of classes",
        "Look for lists that name each other, as in \"{:a: b b}\".");
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }

  /** Where in the source it became too deep. */
  public int index() {
    return index;
  }
}
