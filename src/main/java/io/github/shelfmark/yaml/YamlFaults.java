package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Says of YAML that cannot be read what is wrong with it, where, and how to mend it. The parser
 * names the place where it could not go on, which is often after the value that is to blame, and
 * sometimes none at all.
 */
final class YamlFaults {
  private YamlFaults() {}

  /**
   * Explains an error.
   *
   * @param text the YAML
   * @param lineOfError the line at which another text cannot be read on; a large number if all of
   *     it can be read
   */
  static YamlException of(YamlEngineException error, String text, LineOfError lineOfError) {
    if (error instanceof MarkedYamlEngineException marked) {
      return marked(marked, text, lineOfError);
    }
    if (error instanceof ReaderException unreadable) {
      return character(unreadable, text);
    }
    if (error instanceof YamlVersionException version) {
      int directive = Math.max(0, text.startsWith("%YAML") ? 0 : text.indexOf("\n%YAML") + 1);
      return new YamlException(
          "the version of YAML that it asks for is not known: "
              + version.getSpecVersion().getMajor()
              + "."
              + version.getSpecVersion().getMinor(),
          YamlLines.position(text, directive),
          "Remove the line that begins with \"%YAML\".");
    }
    String message = error.getMessage();
    return new YamlException(
        message == null ? "the YAML cannot be read" : oneLine(message), Position.START);
  }

  /** Tries another text. */
  interface LineOfError {
    /** The line at which a text cannot be read on, from 0; the largest number for none. */
    int of(String text);
  }

  private static YamlException marked(
      MarkedYamlEngineException error, String text, LineOfError lineOfError) {
    Position stopped = place(error.getProblemMark().or(error::getContextMark).orElse(null));
    Position began = place(error.getContextMark().orElse(null));
    String problem = problem(error);
    boolean unclosed =
        problem.startsWith("found unexpected end of stream")
            || (problem.startsWith("expected ',' or") && began.line() < stopped.line());
    Position position = unclosed ? began : stopped;
    boolean tab = problem.contains("TAB");
    int[] lines = {position.line(), stopped.line(), position.line() - 1};
    for (int line : lines) {
      YamlLines.Value value = tab ? null : YamlLines.valueIn(text, line);
      if (value != null
          && YamlHints.isSpecial(value.of(text))
          && !isUnfinished(value.of(text))
          && lineOfError.of(value.quoted(text)) >= line) {
        Position start = YamlLines.position(text, value.from());
        String hint = YamlHints.quotes(value.of(text));
        return new YamlException("the value needs quotes: " + problem, start, hint);
      }
    }
    return new YamlException(
        problem, position, YamlHints.of(problem, YamlLines.line(text, position.line())));
  }

  /** Whether a value is nothing but the beginning of a list or mapping, which lacks its end. */
  private static boolean isUnfinished(String value) {
    return value.strip().equals("[") || value.strip().equals("{");
  }

  private static Position place(@Nullable Mark mark) {
    return mark == null ? Position.START : YamlReader.position(mark);
  }

  private static String problem(MarkedYamlEngineException error) {
    String problem = oneLine(error.getProblem());
    boolean half = problem.startsWith("but ") && error.getContext() != null;
    return half ? error.getContext() + ", " + problem : problem;
  }

  private static YamlException character(ReaderException error, String text) {
    int at = 0;
    while (at < text.length() && StreamReader.isPrintable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String code = String.format("%04X", error.getCodePoint());
    return new YamlException(
        "the character U+" + code + " is not allowed in YAML",
        YamlLines.position(text, at),
        "Remove it, or put the value in double quotes and write it as \"\\u" + code + "\".");
  }

  private static String oneLine(String message) {
    return String.join(" ", message.strip().lines().map(String::strip).toList());
  }
}
