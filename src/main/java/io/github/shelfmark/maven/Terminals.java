package io.github.shelfmark.maven;

import java.io.Console;

/** Finds out whether anybody looks at the output while it is written. */
final class Terminals {
  private Terminals() {}

  /** Whether standard input and output are a terminal that understands control sequences. */
  static boolean isInteractive() {
    String terminal = System.getenv("TERM");
    return terminal != null && !terminal.equals("dumb") && hasConsole();
  }

  // From Java 22 on there always is a console, and it is to be asked whether it is a terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
