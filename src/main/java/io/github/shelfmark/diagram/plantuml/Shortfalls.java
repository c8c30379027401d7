package io.github.shelfmark.diagram.plantuml;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.jsondiagram.JsonDiagram;
import org.jspecify.annotations.Nullable;

/** Finds what a picture lacks of its text. PlantUML draws it nevertheless and calls that right. */
final class Shortfalls {
  static final String FORMULA = "formulas in diagrams need another library, which is not there";

  /** The library of formulas, whose absence PlantUML tells on its standard error. */
  private static final String LIBRARY = "jlatexmath";

  /** Instead of data that cannot be read. */
  private static final String NO_DATA = "Your data does not sound like ";

  /** Instead of a picture that cannot be read. */
  private static final String NO_PICTURE = ">(Cannot decode";

  private static volatile boolean formula;

  private final String text;

  private Shortfalls(String text) {
    this.text = text;
  }

  /** Listens to all that the library prints, as which it tells what it lacks. */
  static PrintStream listening() {
    OutputStream listening =
        new OutputStream() {
          @Override
          public void write(int b) {
            // What is printed comes in blocks.
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            if (new String(bytes, from, length, StandardCharsets.UTF_8).contains(LIBRARY)) {
              formula = true;
            }
          }
        };
    return new PrintStream(listening, /* autoFlush= */ true, StandardCharsets.UTF_8);
  }

  /** Of a text that is drawn next. */
  static Shortfalls of(String text) {
    formula = false;
    return new Shortfalls(text);
  }

  /**
   * What is wrong with a picture.
   *
   * @return null if nothing is
   */
  @Nullable PlantUmlDrawing in(String picture, Diagram diagram) {
    String svg = picture.replace("&#160;", " ").replace('\u00a0', ' ');
    if (formula) {
      int line = line("<math>");
      return PlantUmlDrawing.wrong(line == 0 ? line("<latex>") : line, FORMULA);
    }
    int message = svg.indexOf(NO_DATA);
    // Data may have a text like that, beside others.
    if (diagram instanceof JsonDiagram
        && message >= 0
        && svg.indexOf("<text") == svg.lastIndexOf("<text")) {
      int start = message + NO_DATA.length();
      int end = Math.max(start, svg.indexOf(' ', start));
      return PlantUmlDrawing.wrong(0, "its data cannot be read as " + svg.substring(start, end));
    }
    int image = line("<img");
    return image > 0 && svg.contains(NO_PICTURE)
        ? PlantUmlDrawing.wrong(image, "<img> reads no files and no addresses")
        : null;
  }

  /** The first line with a text, from 1; 0 if there is none. */
  private int line(String wanted) {
    int at = text.indexOf(wanted);
    return at < 0 ? 0 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  /** The line of the last start if no end follows it; 0 if all is well. */
  static int neverEnded(String text) {
    int open = 0;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String start = line.stripLeading();
      open = start.startsWith("@start") ? number : start.startsWith("@end") ? 0 : open;
    }
    return open;
  }
}
