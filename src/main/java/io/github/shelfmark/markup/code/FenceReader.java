package io.github.shelfmark.markup.code;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the info string of a fenced code block. */
final class FenceReader {
  /** The names of the attributes. */
  static final List<String> ATTRIBUTES =
      List.of("title", "linenums", "showLineNumbers", "mark", "hl_lines", "ins", "del", "nofilter");

  private final String info;
  private int at;
  private String title = "";
  private int firstNumber;
  private LineRanges marked = LineRanges.NONE;
  private LineRanges inserted = LineRanges.NONE;
  private LineRanges deleted = LineRanges.NONE;
  private boolean filtered = true;
  private final List<String> unknown = new ArrayList<>();

  private FenceReader(String info) {
    this.info = info.strip();
  }

  static Fence read(String info) {
    return new FenceReader(info).read();
  }

  private Fence read() {
    int end = 0;
    while (end < info.length()
        && !Chars.isSpaceOrTab(info.charAt(end))
        && info.charAt(end) != '{') {
      end++;
    }
    String language = info.substring(0, end);
    if (language.indexOf('=') > 0 || language.equals("nofilter")) {
      // A block with attributes and no language.
      language = "";
      end = 0;
    }
    at = end;
    while (at < info.length()) {
      if (Chars.isSpaceOrTab(info.charAt(at))) {
        at++;
      } else if (info.charAt(at) == '{') {
        set("mark", braces());
      } else {
        attribute();
      }
    }
    return new Fence(
        language, title, firstNumber, marked, inserted, deleted, filtered, List.copyOf(unknown));
  }

  private void attribute() {
    int start = at;
    while (at < info.length() && !Chars.isSpaceOrTab(info.charAt(at)) && info.charAt(at) != '=') {
      at++;
    }
    String name = info.substring(start, at);
    if (at >= info.length() || info.charAt(at) != '=') {
      set(name, "");
      return;
    }
    at++;
    char opening = at < info.length() ? info.charAt(at) : ' ';
    if (opening == '{') {
      set(name, braces());
    } else if (opening == '"' || opening == '\'') {
      int end = info.indexOf(opening, at + 1);
      String value = info.substring(at + 1, end < 0 ? info.length() : end);
      at = end < 0 ? info.length() : end + 1;
      set(name, value);
    } else {
      int from = at;
      while (at < info.length() && !Chars.isSpaceOrTab(info.charAt(at))) {
        at++;
      }
      set(name, info.substring(from, at));
    }
  }

  private String braces() {
    int end = info.indexOf('}', at);
    String value = info.substring(at + 1, end < 0 ? info.length() : end);
    at = end < 0 ? info.length() : end + 1;
    return value;
  }

  private void set(String name, String value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> title = value;
      case "linenums", "showlinenumbers" ->
          firstNumber = value.equals("false") ? 0 : Math.max(1, LineRanges.number(value));
      case "mark", "hl_lines" -> marked = ranges(name, value);
      case "ins" -> inserted = ranges(name, value);
      case "del" -> deleted = ranges(name, value);
      case "nofilter" -> filtered = false;
      default -> unknown.add(name);
    }
  }

  private LineRanges ranges(String name, String value) {
    Optional<LineRanges> ranges = LineRanges.parse(value);
    if (ranges.isEmpty()) {
      unknown.add(name + "={" + value + "}");
    }
    return ranges.orElse(LineRanges.NONE);
  }
}
