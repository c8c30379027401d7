package io.github.shelfmark.diagram;

import java.util.Locale;

/**
 * The text of a diagram as PlantUML gets it.
 *
 * @param text with the first and last line that PlantUML wants, which authors may leave out
 * @param added how many lines were put before the author's
 */
record DiagramText(String text, int added) {
  private static final String START = "@start";

  /** Of what an author wrote, with lines that end with line feeds. */
  static DiagramText of(String code) {
    StringBuilder text = new StringBuilder(code.length() + 32);
    boolean started = false;
    for (int at = 0; at < code.length(); ) {
      int end = code.indexOf('\n', at);
      end = end < 0 ? code.length() : end;
      String line = code.substring(at, end);
      started |= line.stripLeading().startsWith(START);
      // Another layout would be a program of the machine, or a library that is not there. A comment
      // in its place, so that the numbers of lines stay.
      text.append(isLayout(line) ? "'" : line).append('\n');
      at = end + 1;
    }
    return started
        ? new DiagramText(text.toString(), 0)
        : new DiagramText("@startuml\n" + text + "@enduml\n", 1);
  }

  private static boolean isLayout(String line) {
    String words = line.strip().toLowerCase(Locale.ROOT);
    return words.startsWith("!pragma") && words.contains("layout");
  }
}
