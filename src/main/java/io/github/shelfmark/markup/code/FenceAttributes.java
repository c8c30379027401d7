package io.github.shelfmark.markup.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "error",
          "warning",
          "focus",
          "collapse",
          "annotate",
          "frame",
          "noframe",
          "wrap",
          "nowrap",
          "nofilter");

  /** The most texts that are marked in a block; each of them is looked for in each line. */
  private static final int MOST_TEXTS = 100;

  private static final String[] PREFIXES = {"language-", "lang-"};

  /** What Prism writes before the language of the lines of a diff. */
  private static final String DIFF = "diff";

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
  private boolean nofilter;
  private Look look = Look.PLAIN;
  private final Map<LineKind, LineRanges> lines = new EnumMap<>(LineKind.class);
  private final Map<String, WordMark> words = new LinkedHashMap<>();
  private final List<FenceFault> faults = new ArrayList<>();

  Fence fence() {
    int first = numbered ? start : 0;
    return new Fence(
        language,
        title,
        id,
        first,
        lines.isEmpty() ? Map.of() : lines,
        List.copyOf(words.values()),
        look,
        nofilter,
        List.copyOf(faults));
  }

  /** The language, which some write as a class: {@code .java}, {@code language-java}. */
  void language(String name) {
    int from = name.startsWith(".") || name.startsWith("=") ? 1 : 0;
    for (String prefix : PREFIXES) {
      if (name.regionMatches(true, from, prefix, 0, prefix.length())) {
        from += prefix.length();
      }
    }
    String rest = name.substring(from);
    if (rest.regionMatches(true, 0, "diff-", 0, DIFF.length() + 1)) {
      rest = rest.substring(DIFF.length() + 1);
      look = look.asDiff();
    }
    language = rest;
  }

  /** Whether a word is an attribute that needs no value. */
  boolean isFlag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "nofilter",
          "wrap",
          "nowrap",
          "noframe",
          "annotate",
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
    return LineKind.of(name.toLowerCase(Locale.ROOT)).isPresent();
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
    } else if (lower.equals(DIFF) && !language.isEmpty() && !isLanguageAgain(name)) {
      look = look.asDiff();
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
    faults.add(FenceFault.unknown(name));
  }

  /** A text in quotation marks or between slashes: it is marked wherever it is in the code. */
  void text(LineKind kind, String text, boolean pattern) {
    if (pattern && isPattern(text)) {
      faults.add(FenceFault.pattern(text));
    } else if (text.isEmpty()) {
      unknown(pattern ? "//" : "\"\"");
    } else if (words.size() < MOST_TEXTS) {
      words.putIfAbsent(text, new WordMark(kind, text));
    } else if (!words.containsKey(text)) {
      faults.add(FenceFault.tooMany(text, MOST_TEXTS));
    }
  }

  /** Whether a text means something else as a regular expression. */
  private static boolean isPattern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("\\^$.|?*+()[]{}".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the value of an attribute is a text to be marked: one in quotation marks or between
   * slashes that cannot be numbers of lines.
   */
  boolean isText(String name, String value) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "mark", "ins", "del" -> !value.isEmpty() && !LineRanges.looksLike(value);
      default -> false;
    };
  }

  /** An attribute with a value, which is empty for a word. */
  void set(String name, String value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title", "filename", "name", "caption" -> title = value;
      case "lang", "language" -> {
        if (language.equalsIgnoreCase(DIFF)) {
          look = look.asDiff();
          language(value);
        } else if (language.isEmpty()) {
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
      case "wrap" -> look = look.with(isFalse(value) ? Look.Wrap.READERS : Look.Wrap.ON);
      case "nowrap" -> look = look.with(isFalse(value) ? Look.Wrap.READERS : Look.Wrap.OFF);
      case "noframe" -> look = look.with(isFalse(value) ? Look.Frame.AUTO : Look.Frame.NONE);
      case "annotate" -> look = isFalse(value) ? look : look.withAnnotations();
      case "frame" -> frame(value);
      default -> lines(name, value);
    }
  }

  private static boolean isFalse(String value) {
    return value.equalsIgnoreCase("false");
  }

  private void frame(String value) {
    Look.Frame.of(value.toLowerCase(Locale.ROOT))
        .ifPresentOrElse(
            frame -> look = look.with(frame),
            () -> faults.add(FenceFault.value("frame", value, Look.Frame.NAMES)));
  }

  private void number(String value) {
    numbered = !isFalse(value);
    int first = LineRanges.number(value);
    if (first > 0) {
      start = first;
    }
  }

  private void lines(String name, String value) {
    Optional<LineKind> kind = LineKind.of(name.toLowerCase(Locale.ROOT));
    if (kind.isEmpty()) {
      unknown(name);
      return;
    }
    String plain = value.replace("\"", "").replace("'", "").replace("[", "").replace("]", "");
    LineRanges.parse(plain)
        .ifPresentOrElse(
            ranges -> lines.put(kind.get(), ranges), () -> unknown(name + "={" + value + "}"));
  }
}
