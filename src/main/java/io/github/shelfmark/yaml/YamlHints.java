package io.github.shelfmark.yaml;

/** How to mend YAML that cannot be read, by what stands where reading it ended. */
final class YamlHints {
  /** For most of what goes wrong. */
  static final String GENERAL = "Quote text that contains \": \" or \"#\", and indent with spaces.";

  /** For Liquid, which YAML takes for a mapping. */
  static final String BRACES =
      "Put a value with \"{{\" or \"{%\" in quotes, because braces start a mapping in YAML.";

  private static final String FIRST_CHARACTER =
      "Put the value in quotes, because YAML reserves its first character.";

  private static final String TABS =
      "Indent with spaces: YAML takes no tabs for that; text with a tab goes in quotes.";

  private YamlHints() {}

  /**
   * Chooses a hint for what quotes would not mend.
   *
   * @param problem what the parser says
   * @param line the line of the error
   */
  static String of(String problem, String line) {
    if (line.contains("{{") || line.contains("{%")) {
      return BRACES;
    }
    boolean tab = problem.contains("TAB") || problem.contains("\t");
    boolean first = problem.contains("cannot start any token");
    return tab ? TABS : first ? FIRST_CHARACTER : GENERAL;
  }

  /** Whether YAML may take a value, or a part of it, for anything but text. */
  static boolean isSpecial(String value) {
    return "\"'[{@`%*&!|>,]}-?:".indexOf(value.charAt(0)) >= 0
        || value.contains(": ")
        || value.contains(":\t")
        || value.endsWith(":");
  }

  /** Why a value needs quotes. */
  static String quotes(String value) {
    if (value.contains("{{") || value.contains("{%")) {
      return BRACES;
    }
    return switch (value.charAt(0)) {
      case '"' ->
          value.indexOf('\\') > 0
              ? "Put the value in single quotes: in double quotes a backslash is an escape."
              : "Put the whole value in single quotes, or leave the double quotes out.";
      case '\'' -> "Put the whole value in double quotes, or write each quote in it twice.";
      case '[' -> "Put the value in quotes, because a bracket at its start begins a list.";
      case '{' -> "Put the value in quotes, because a brace at its start begins a mapping.";
      case '@', '`', '%', '*', '&', '!', '|', '>', ',', ']', '}', '-', '?', ':' -> FIRST_CHARACTER;
      default -> "Put the value in quotes, because it contains \": \".";
    };
  }
}
