package io.github.shelfmark.markup.liquid.filter;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The quotes, dashes and dots of good print, for the filter {@code smartify} ({@code
 * Jekyll::Converters::SmartyPants}). Tags, code and character references stay as they are.
 */
final class SmartyPants {
  private static final String PUNCTUATION = "!\"#$%'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** What a closing mark does not follow. */
  private static final String BEFORE_OPENING = " \\\t\r\n[{(-";

  /** Elements whose text is not prose, and those that at the start of a line are read whole. */
  private static final Set<String> CODE = Set.of("code", "kbd", "pre", "script", "style");

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote", "div", "dl", "h1", "h2", "h3", "h4", "ol", "p", "section", "table", "ul");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  /** Where the text begins that no tag or mark stands before. */
  private int plain;

  private final Set<String> missing = new HashSet<>();

  private SmartyPants(String text) {
    this.text = text;
  }

  /** A text with its marks replaced, as HTML. */
  static String convert(String text) {
    return new SmartyPants(text.replace("\r\n", "\n")).run();
  }

  private String run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\'' -> quote();
        case '-' -> dashes();
        case '.' -> symbol("...", "…");
        case '<' -> less();
        case '>' -> symbol(">>", "»", "&gt;");
        case ' ' -> symbol(" >>", "\u00a0»");
        case '&' -> and();
        case '\\' -> backslash();
        default -> copy(1);
      }
    }
    return out.length() > 0 && out.charAt(out.length() - 1) == '\n'
        ? out.substring(0, out.length() - 1)
        : out.toString();
  }

  private void copy(int length) {
    out.append(text, at, at + length);
    at += length;
  }

  private void replace(int length, String by) {
    out.append(by);
    at += length;
    plain = at;
  }

  private void symbol(String wanted, String by) {
    symbol(wanted, by, text.substring(at, at + 1));
  }

  private void symbol(String wanted, String by, String otherwise) {
    if (text.startsWith(wanted, at)) {
      replace(wanted.length(), by);
    } else {
      out.append(otherwise);
      at++;
    }
  }

  private void dashes() {
    if (text.startsWith("---", at)) {
      replace(3, "—");
    } else {
      symbol("--", "–");
    }
  }

  private void backslash() {
    if (text.startsWith("\\<<", at)) {
      replace(3, "&lt;&lt;");
    } else {
      symbol("\\>>", "&gt;&gt;");
    }
  }

  private void less() {
    int end = tagEnd();
    if (end > 0) {
      replace(end - at, text.substring(at, end));
    } else if (text.startsWith("<< ", at)) {
      replace(3, "«\u00a0");
    } else {
      symbol("<<", "«", "&lt;");
    }
  }

  /** Where a tag, comment or element that is left alone ends; 0 when none starts here. */
  private int tagEnd() {
    if (text.startsWith("<!--", at)) {
      int end = find("-->", at + 4);
      return end < 0 ? 0 : end + 3;
    }
    int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = name;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int close = find(">", end);
    if (end == name || !Character.isLetter(text.charAt(name)) || close < 0) {
      return 0;
    }
    String element = text.substring(name, end).toLowerCase(Locale.ROOT);
    boolean startsLine = at == 0 || text.charAt(at - 1) == '\n';
    boolean whole = CODE.contains(element) || (startsLine && BLOCKS.contains(element));
    int closing = whole && name == at + 1 ? find("</" + element + ">", close) : -1;
    return closing < 0 ? close + 1 : closing + element.length() + 3;
  }

  /** Where something next stands; looked for no more once it is found to be missing. */
  private int find(String wanted, int from) {
    int found = missing.contains(wanted) ? -1 : text.indexOf(wanted, from);
    if (found < 0) {
      missing.add(wanted);
    }
    return found;
  }

  private void and() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    boolean reference = end > at + 1 && end < text.length() && text.charAt(end) == ';';
    if (reference) {
      String name = text.substring(at, end + 1);
      replace(end + 1 - at, name.equals("&quot;") ? "\"" : name.equals("&apos;") ? "'" : name);
    } else {
      out.append("&amp;");
      at++;
    }
  }

  private void quote() {
    boolean single = text.charAt(at) == '\'';
    boolean opens = opens();
    replace(1, single ? (opens ? "‘" : "’") : (opens ? "“" : "”"));
  }

  private boolean opens() {
    boolean alone = at == plain || text.charAt(at - 1) == '\\';
    char before = alone ? ' ' : text.charAt(at - 1);
    if (alone && beforeEmphasis()) {
      return true;
    }
    if (alone && beforePunctuation()) {
      return false;
    }
    boolean blank = Character.isWhitespace(before);
    if (blank && isPair()) {
      return true;
    }
    if (blank && isDecade()) {
      return false;
    }
    if (alone) {
      return !endsWord();
    }
    return (blank && isWord(at + 1)) || BEFORE_OPENING.indexOf(before) >= 0;
  }

  private boolean beforeEmphasis() {
    int i = at + 1;
    while (i < text.length() && i < at + 3 && (text.charAt(i) == '_' || text.charAt(i) == '*')) {
      i++;
    }
    return i > at + 1 && i < text.length() && !Character.isWhitespace(text.charAt(i));
  }

  private boolean beforePunctuation() {
    int next = at + 1;
    return next < text.length()
        && PUNCTUATION.indexOf(text.charAt(next)) >= 0
        && !text.startsWith("..", next + 1)
        && isWord(next) == isWord(next + 1);
  }

  private boolean isPair() {
    int next = at + 1;
    return next < text.length()
        && (text.charAt(next) == '"' || text.charAt(next) == '\'')
        && text.charAt(next) != text.charAt(at)
        && isWord(next + 1);
  }

  /** As in "the '80s". */
  private boolean isDecade() {
    return at + 3 < text.length()
        && text.charAt(at) == '\''
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == 's';
  }

  private boolean endsWord() {
    int next = at + 1;
    return next >= text.length()
        || Character.isWhitespace(text.charAt(next))
        || (text.charAt(next) == 's' && !isWord(next + 1));
  }

  private boolean isWord(int i) {
    return i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
  }
}
