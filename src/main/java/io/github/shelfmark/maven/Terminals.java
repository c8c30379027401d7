package io.github.shelfmark.maven;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether the output goes to an interactive terminal. */
final class Terminals {
  private static final int USUAL_WIDTH = 80;

  private Terminals() {}

  /**
   * The terminal that both standard input and output are connected to, if it can overwrite a line.
   */
  // Since Java 22 there always is a console, so it has to be asked whether it is a terminal.
  @SuppressWarnings("SystemConsoleNull")
  static Optional<Console> find() {
    Console console = System.console();
    return console != null && !"dumb".equals(System.getenv("TERM")) && isTerminal(console)
        ? Optional.of(console)
        : Optional.empty();
  }

  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  /** The number of columns of the terminal according to the environment, or a default. */
  static int width() {
    return width(System.getenv("COLUMNS"));
  }

  /** Parses a number of columns; the default if it is missing or not a number. */
  static int width(@Nullable String columns) {
    boolean number = columns != null && columns.matches("[1-9][0-9]{0,3}");
    return number ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
