package io.github.shelfmark.record;

/** What is recorded of where a link leads: a file, and where that sends its readers on to. */
public final class LinkAnswer {
  private static final char LEADS_ON = '\n';

  private LinkAnswer() {}

  /** The answer for a file that sends its readers on. */
  public static String leadingOn(String file, String to) {
    return file + LEADS_ON + to;
  }

  /** The file that a link leads to. */
  public static String file(String answer) {
    int end = answer.indexOf(LEADS_ON);
    return end < 0 ? answer : answer.substring(0, end);
  }
}
