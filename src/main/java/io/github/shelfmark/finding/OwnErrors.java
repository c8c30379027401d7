package io.github.shelfmark.finding;

/** What is told of errors in our own code: where they are, and not how we came there. */
public final class OwnErrors {
  /** What to do about one. */
  public static final String HINT =
      "This is an error in Shelfmark, not in your document; please report it, with the document.";

  private static final String OWN = "io.github.shelfmark.";
  private static final int LONGEST = 200;

  private OwnErrors() {}

  /** What was thrown, on one line, and the line of our code that threw it or called what did. */
  public static String message(Throwable thrown) {
    String line = thrown.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    return "Shelfmark failed here: " + shown + place(thrown);
  }

  private static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN) && frame.getFileName() != null) {
        return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }
}
