package io.github.shelfmark.math.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands whose argument is text. */
final class TextCommands {
  /** The classes of the style sheet for the commands; empty for those of plain text. */
  private static final Map<String, String> LOOKS =
      Map.ofEntries(
          Map.entry("\\text", ""),
          Map.entry("\\textrm", ""),
          Map.entry("\\textnormal", ""),
          Map.entry("\\textmd", ""),
          Map.entry("\\textup", ""),
          Map.entry("\\mbox", ""),
          Map.entry("\\hbox", ""),
          Map.entry("\\textbf", "bold"),
          Map.entry("\\textit", "italic"),
          Map.entry("\\emph", "italic"),
          Map.entry("\\textsf", "sans"),
          Map.entry("\\texttt", "mono"));

  private TextCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    LOOKS.keySet().stream().sorted().forEach(name -> all.put(name, TextReader::read));
    return all;
  }

  /** The classes for a command in text; null if it is another one. */
  static @Nullable String look(String name) {
    return LOOKS.get(name);
  }
}
