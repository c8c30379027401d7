package io.github.shelfmark.markup.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words and attributes of an info string mean, under the names that other tools use. */
final class FenceAttributes {
  /** The names of the attributes. */
  static final List<String> ATTRIBUTES =
      List.of(
          "title",
          "filename",
          "linenums",
          "showLineNumbers",
          "numberLines",
          "linenostart",
          "mark",
          "hl_lines",
          "highlight",
          "ins",
          "del",
          "nofilter");

  private static final String[] PREFIXES = {"language-", "lang-"};

  /** Directives of other tools, after which the language follows. */
  private static final Set<String> DIRECTIVES =
      Set.of("code-block", "code", "code-cell", "sourcecode", "source");

  /** Words about tests and buttons; they do not change what is read. */
  private static final Set<String> FOR_TOOLS =
      Set.of(
          "ignore",
          "no_run",
          "should_panic",
          "compile_fail",
          "editable",
          "noplayground",
          "noplaypen",
          "copy",
          "no-copy",
          "nocopy",
          "select",
          "no-select");

  private String language = "";
  private String title = "";
  private String id = "";
  private boolean numbered;
  private int start = 1;
  private LineRanges marked = LineRanges.NONE;
  private LineRanges inserted = LineRanges.NONE;
  private LineRanges deleted = LineRanges.NONE;
  private boolean nofilter;
  private final List<String> unknown = new ArrayList<>();

  Fence fence() {
    int first = numbered ? start : 0;
    return new Fence(
        language, title, id, first, marked, inserted, deleted, nofilter, List.copyOf(unknown));
  }

  /** The language, which some write as a class: {@code .java}, {@code language-java}. */
  void language(String name) {
    int from = name.startsWith(".") || name.startsWith("=") ? 1 : 0;
    for (String prefix : PREFIXES) {
      if (name.regionMatches(true, from, prefix, 0, prefix.length())) {
        from += prefix.length();
      }
    }
    language = name.substring(from);
  }

  /** Whether a word is an attribute that needs no value. */
  boolean isFlag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nofilter",
          "linenums",
          "linenos",
          "showlinenumbers",
          "numberlines",
          "number-lines",
          "line-numbers",
          "linenumbers",
          "nolinenumbers",
          "no-line-numbers" ->
          true;
      default -> false;
    };
  }

  /** Whether the value of an attribute is numbers of lines. */
  boolean takesLines(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "mark", "hl_lines", "highlight", "emphasize-lines", "ins", "del" -> true;
      default -> false;
    };
  }

  /**
   * A word without a value.
   *
   * @param afterComma whether it follows a comma, as words do that tell a tool how to test the code
   * @param inBraces whether it is in braces, where the first class or word is the language
   */
  void word(String word, boolean afterComma, boolean inBraces) {
    boolean isClass = word.startsWith(".");
    String name = isClass || word.startsWith(":") ? word.substring(1) : word;
    String lower = name.toLowerCase(Locale.ROOT);
    if (isFlag(name)) {
      set(name, "");
    } else if (inBraces && word.startsWith("#")) {
      id = word.substring(1);
    } else if ((inBraces && language.isEmpty()) || (!isClass && DIRECTIVES.contains(language))) {
      language(word);
    } else if (!(afterComma && !isClass)
        && !FOR_TOOLS.contains(lower)
        && !lower.startsWith("edition20")
        && !isLanguageAgain(name)) {
      unknown(word);
    }
  }

  /** {@code java {.java}} names the language twice, as Pandoc writes it. */
  private boolean isLanguageAgain(String name) {
    return name.equalsIgnoreCase(language);
  }

  /** A text in square brackets, which is VitePress's spelling of a title. */
  void bracketed(String text) {
    if (title.isEmpty() && !text.isBlank()) {
      title = text.strip();
    } else {
      unknown("[" + text + "]");
    }
  }

  void unknown(String name) {
    unknown.add(name);
  }

  /** An attribute with a value, which is empty for a word. */
  void set(String name, String value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title", "filename", "name", "caption" -> title = value;
      case "lang", "language" -> {
        if (language.isEmpty()) {
          language(value);
        }
      }
      case "id" -> id = value;
      case "nofilter" -> nofilter = !value.equals("false");
      case "linenums",
          "linenos",
          "showlinenumbers",
          "numberlines",
          "number-lines",
          "line-numbers",
          "linenumbers" ->
          number(value);
      case "nolinenumbers", "no-line-numbers" -> numbered = false;
      case "linenostart", "startfrom", "startlinenumber", "start" -> {
        start = Math.max(1, LineRanges.number(value));
      }
      case "mark", "hl_lines", "highlight", "emphasize-lines" -> marked = ranges(name, value);
      case "ins" -> inserted = ranges(name, value);
      case "del" -> deleted = ranges(name, value);
      default -> unknown(name);
    }
  }

  private void number(String value) {
    numbered = !value.equalsIgnoreCase("false");
    int first = LineRanges.number(value);
    if (first > 0) {
      start = first;
    }
  }

  private LineRanges ranges(String name, String value) {
    String plain = value.replace("\"", "").replace("'", "").replace("[", "").replace("]", "");
    Optional<LineRanges> ranges = LineRanges.parse(plain);
    if (ranges.isEmpty()) {
      unknown(name + "={" + value + "}");
    }
    return ranges.orElse(LineRanges.NONE);
  }
}
