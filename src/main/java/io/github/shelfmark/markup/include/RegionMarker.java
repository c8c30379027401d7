package io.github.shelfmark.markup.include;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that starts or ends a region, in a comment of any language: {@code tag::name[]} as in
 * AsciiDoc, {@code #region name} as in Visual Studio Code, {@code region name} as in IntelliJ, and
 * {@code [START name]} as in Google's samples.
 *
 * @param start whether it starts one
 * @param name the name of the region; empty for an end that names none
 * @param nested whether it is of those that may end without a name, the innermost first
 * @param form how the comment begins, without spaces; such ends go with starts of the same form
 */
record RegionMarker(boolean start, String name, boolean nested, String form) {
  /** What AsciiDoc's and Google's markers, which are like nothing else, may stand between. */
  private static final String OPENERS = "/#-;%<!*{('\"[]:";

  private static final String CLOSERS = "-*/>})#'\"";

  /** What may be repeated to decorate a comment: {@code //---- region a ----}. */
  private static final String DECORATION = "-*/#;%!=";

  private static final String REM = "rem ";

  /** A definition of Markdown with a title, which is never shown. */
  private static final String DEFINITION = "[//]: #";

  /** How comments begin and end in the languages that there are; longer ones are first. */
  private static final List<Comment> COMMENTS =
      List.of(
          new Comment("<!--", "-->"),
          new Comment("<%--", "--%>"),
          new Comment("{{!--", "--}}"),
          new Comment("{{--", "--}}"),
          new Comment("{{- /*", "*/ -}}"),
          new Comment("{{/*", "*/}}"),
          new Comment("{{!", "}}"),
          new Comment("{/*", "*/}"),
          new Comment("/**", "*/"),
          new Comment("/*", "*/"),
          new Comment("(*", "*)"),
          new Comment("<#", "#>"),
          new Comment("{#", "#}"),
          new Comment("{-", "-}"),
          new Comment("@*", "*@"),
          new Comment(DEFINITION, ""),
          new Comment("//", ""),
          new Comment("--", ""),
          new Comment("::", ""),
          new Comment("#", ""),
          new Comment(";", ""),
          new Comment("%", ""));

  /** How a comment begins, and how it ends if it does not last to the end of the line. */
  private record Comment(String open, String close) {}

  /**
   * The marker that a line is.
   *
   * @param markdown whether a number sign starts a heading instead of a comment
   * @return empty if it is none
   */
  static Optional<RegionMarker> of(String line, boolean markdown) {
    // A quick look for the most common case.
    boolean word = line.contains("region") || line.contains("Region");
    boolean bracket = line.contains("::") || line.contains("[START ") || line.contains("[END ");
    if (!word && !bracket) {
      return Optional.empty();
    }
    String text = line.strip();
    if (markdown && !text.startsWith("<!--") && !text.startsWith("[//]")) {
      return Optional.empty();
    }
    Optional<RegionMarker> bracketed = bracket ? bracketed(text) : Optional.empty();
    return bracketed.isPresent() || !word ? bracketed : inComment(text);
  }

  private static Optional<RegionMarker> bracketed(String text) {
    int from = isRem(text) ? REM.length() : 0;
    while (from < text.length() && isOpener(text, from)) {
      from++;
    }
    int to = text.length();
    while (to > from && (CLOSERS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == ' ')) {
      to--;
    }
    return from == 0 ? Optional.empty() : readBracketed(text.substring(from, to).strip());
  }

  private static boolean isOpener(String text, int at) {
    char c = text.charAt(at);
    // The bracket of "[START" is part of the marker.
    boolean bracket = text.startsWith("[START ", at) || text.startsWith("[END ", at);
    return !bracket && (OPENERS.indexOf(c) >= 0 || c == ' ' || c == '\t');
  }

  private static Optional<RegionMarker> readBracketed(String text) {
    for (String form : new String[] {"tag::", "end::"}) {
      if (text.startsWith(form) && text.endsWith("[]")) {
        return named(form.equals("tag::"), text.substring(form.length(), text.length() - 2));
      }
    }
    for (String form : new String[] {"[START ", "[END "}) {
      if (text.startsWith(form) && text.endsWith("]")) {
        return named(
            form.equals("[START "), text.substring(form.length(), text.length() - 1).strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<RegionMarker> named(boolean start, String name) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegionMarker(start, name, /* nested= */ false, ""));
  }

  /** A marker with the word "region", which has to be in something that is a comment. */
  private static Optional<RegionMarker> inComment(String line) {
    String text = line;
    StringBuilder form = new StringBuilder();
    for (String open = opener(text); !open.isEmpty(); open = opener(text)) {
      form.append(open.strip());
      String close = closer(open, text);
      text = text.substring(open.length(), text.length() - close.length()).strip();
      text = withoutDecoration(open.equals(DEFINITION) ? unwrapped(text) : text);
    }
    if (!form.isEmpty() && text.startsWith("pragma ")) {
      form.append("pragma");
      text = text.substring("pragma ".length()).strip();
    }
    return form.isEmpty() ? Optional.empty() : read(text, form.toString());
  }

  /** What begins a comment at the start of a text; empty if nothing does. */
  private static String opener(String text) {
    for (Comment comment : COMMENTS) {
      if (text.startsWith(comment.open())) {
        return comment.open();
      }
    }
    if (isRem(text)) {
      return text.substring(0, REM.length());
    }
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    char next = text.length() < 2 ? ' ' : text.charAt(1);
    boolean apart = next == ' ' || next == '#';
    boolean single =
        switch (first) {
          // Fortran. "!region" is a tag of YAML.
          case '!' -> apart;
          // Visual Basic and Vim. Two quotation marks are a text.
          case '\'', '"' -> apart && text.indexOf(first, 1) < 0;
          // A line of a block comment. Without the number sign it is an item of a list.
          case '*' -> text.startsWith("* #");
          default -> false;
        };
    return single ? text.substring(0, 1) : "";
  }

  private static boolean isRem(String text) {
    return text.regionMatches(/* ignoreCase= */ true, 0, REM, 0, REM.length());
  }

  private static String closer(String open, String text) {
    for (Comment comment : COMMENTS) {
      int length = open.length() + comment.close().length();
      if (comment.open().equals(open)
          && text.endsWith(comment.close())
          && text.length() >= length) {
        return comment.close();
      }
    }
    return "";
  }

  /** Without quotation marks or parentheses around all of it. */
  private static String unwrapped(String text) {
    boolean wrapped =
        text.length() > 1
            && List.of("()", "\"\"", "''")
                .contains("" + text.charAt(0) + text.charAt(text.length() - 1));
    return wrapped ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** Without rows of the same sign at its start, and at its end if a space is before them. */
  private static String withoutDecoration(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == text.charAt(0)) {
      from++;
    }
    from = from > 1 && DECORATION.indexOf(text.charAt(0)) >= 0 ? from : 0;
    int to = text.length();
    char last = to == 0 ? ' ' : text.charAt(to - 1);
    while (to > from && text.charAt(to - 1) == last) {
      to--;
    }
    boolean row =
        DECORATION.indexOf(last) >= 0
            && text.length() - to > 1
            && to > from
            && text.charAt(to - 1) == ' ';
    return text.substring(from, row ? to : text.length()).strip();
  }

  private static Optional<RegionMarker> read(String text, String form) {
    String start = after(text, "region");
    if (start != null) {
      return Optional.of(new RegionMarker(true, start, /* nested= */ true, form));
    }
    String end = after(text, "endregion");
    end = end == null ? after(text, "end region") : end;
    return end == null
        ? Optional.empty()
        : Optional.of(new RegionMarker(false, end, /* nested= */ true, form));
  }

  /** What follows a word at the start of a text, without quotation marks; null if it is another. */
  private static @Nullable String after(String text, String word) {
    boolean capital = text.regionMatches(true, 0, word, 0, word.length());
    if (!capital || (text.length() > word.length() && text.charAt(word.length()) != ' ')) {
      return null;
    }
    // In upper case it is Visual Basic's, and with other letters the start of a sentence.
    char first = text.charAt(0);
    boolean basic = Character.isUpperCase(first) && text.indexOf('"') < 0 && word.equals("region");
    String name = text.substring(word.length()).strip();
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return basic ? null : quoted ? name.substring(1, name.length() - 1) : name;
  }
}
