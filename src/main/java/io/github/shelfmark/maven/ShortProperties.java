package io.github.shelfmark.maven;

import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Values that the command line may say without {@code shelfmark.}, because nobody says them twice.
 * Parameters have one property each, and a short one would also be found in POMs and settings,
 * where {@code from} can mean anything; so only what the user has typed counts.
 *
 * @param typed what the command line says
 */
record ShortProperties(Properties typed) {
  /** The value of a parameter, or else what was typed under its name; empty if neither. */
  String text(String name, @Nullable String parameter) {
    String value =
        parameter == null || parameter.isBlank() ? typed.getProperty(name, "") : parameter;
    return value.strip();
  }

  /**
   * A value that is true or false; false if nobody says it.
   *
   * @throws MojoFailureException if it is neither
   */
  boolean flag(String name, @Nullable String parameter) throws MojoFailureException {
    String value = text(name, parameter);
    if (value.equalsIgnoreCase("true")) {
      return true;
    }
    if (value.isEmpty() || value.equalsIgnoreCase("false")) {
      return false;
    }
    throw new MojoFailureException(name + " is \"" + value + "\"; it can be true or false.");
  }
}
