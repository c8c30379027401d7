package io.github.shelfmark.maven;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whether anybody looks at the output while it is written. */
final class Terminals {
  private static final int USUAL_WIDTH = 80;

  private Terminals() {}

  /** The terminal that is both standard input and output, if it can write over a line. */
  // From Java 22 on there always is a console, and it is to be asked whether it is a terminal.
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

  /** How many columns a terminal has, as far as the environment says. */
  static int width() {
    return width(System.getenv("COLUMNS"));
  }

  /** The number of columns, or the usual one when there is none. */
  static int width(@Nullable String columns) {
    boolean number = columns != null && columns.matches("[1-9][0-9]{0,3}");
    return number ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
