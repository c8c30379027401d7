package io.github.shelfmark.jbake;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.jbake.JbakeProperties.Entry;
import io.github.shelfmark.read.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of properties as {@code PropertiesConfiguration} of Commons Configuration 2 does:
 * UTF-8, {@code key=value} or {@code key: value}, comments with {@code #} and {@code !}, lines that
 * end with a backslash go on, characters may be written as {@code \u00e9}.
 */
final class PropertiesReader {
  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private PropertiesReader(String file) {
    this.file = file;
  }

  /** Reads a file; one that cannot be read has no properties. */
  static JbakeProperties read(Path source, String file) {
    PropertiesReader reader = new PropertiesReader(file);
    Findings own = new Findings();
    SourceText.read(source.resolve(file), file, own).ifPresent(reader::lines);
    reader.findings.addAll(own.list());
    return new JbakeProperties(file, reader.entries, reader.findings);
  }

  private void lines(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String first = lines.get(i);
      int number = i + 1;
      int start = indent(first);
      if (start == first.length() || first.charAt(start) == '#' || first.charAt(start) == '!') {
        continue;
      }
      StringBuilder joined = new StringBuilder(first);
      while (goesOn(joined) && i + 1 < lines.size()) {
        joined.setLength(joined.length() - 1);
        joined.append(lines.get(++i).stripLeading());
      }
      if (goesOn(joined)) {
        joined.setLength(joined.length() - 1);
      }
      entry(joined.toString(), start, number);
    }
  }

  private static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** Whether a line ends with an odd number of backslashes. */
  private static boolean goesOn(CharSequence line) {
    int i = line.length();
    while (i > 0 && line.charAt(i - 1) == '\\') {
      i--;
    }
    return (line.length() - i) % 2 == 1;
  }

  private void entry(String line, int start, int number) {
    int end = start;
    while (end < line.length() && "=: \t".indexOf(line.charAt(end)) < 0) {
      end += line.charAt(end) == '\\' && end + 1 < line.length() ? 2 : 1;
    }
    int value = end + indent(line.substring(end));
    boolean separated = value < line.length() && "=:".indexOf(line.charAt(value)) >= 0;
    if (separated) {
      value++;
      value += indent(line.substring(value));
    }
    Position position = new Position(number, Math.min(value, line.length()) + 1);
    String key = unescaped(line.substring(start, end), new Position(number, start + 1));
    if (key.isEmpty() || (!separated && value == line.length())) {
      warn(
          new Position(number, start + 1),
          key.isEmpty() ? "this line has no key" : "\"" + key + "\" has no value",
          "Write \"key=value\", or \"#\" before a comment.");
    }
    if (!key.isEmpty()) {
      Entry entry = new Entry(unescaped(line.substring(value), position), position);
      if (entries.putIfAbsent(key, entry) != null) {
        warn(position, "\"" + key + "\" is there twice; the first one is taken", "Remove one.");
      }
    }
  }

  private String unescaped(String text, Position position) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      if (escaped == 'u') {
        int code = hexadecimal(text, i + 1);
        if (code < 0) {
          warn(
              position,
              "\"\\u\" needs four hexadecimal digits",
              "Write the character itself, because the file is UTF-8, or \"\\\\\" for a backslash.");
          plain.append("\\u");
        } else {
          plain.append((char) code);
          i += 4;
        }
      } else {
        int known = "tnrf".indexOf(escaped);
        plain.append(known < 0 ? escaped : "\t\n\r\f".charAt(known));
      }
    }
    return plain.toString();
  }

  private static int hexadecimal(String text, int from) {
    if (from + 4 > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  private void warn(Position position, String message, String hint) {
    findings.add(Finding.warning(FindingCode.JBAKE, file, position, message, hint));
  }
}
