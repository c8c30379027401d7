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

  private YamlHints() {}

  /**
   * Chooses a hint.
   *
   * @param problem what the parser says
   * @param text the YAML
   * @param line the line of the error, from 0
   */
  static String of(String problem, String text, int line) {
    String written = line(text, line);
    if (written.contains("{{") || written.contains("{%")) {
      return BRACES;
    }
    boolean tab = problem.contains("TAB") || problem.contains("\t");
    return problem.contains("cannot start any token") && !tab ? FIRST_CHARACTER : GENERAL;
  }

  private static String line(String text, int line) {
    int start = 0;
    for (int i = 0; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
