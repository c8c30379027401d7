package io.github.shelfmark.markup.highlight.lexer;

import java.util.Set;

/** Reads the words, numbers and signs of code, and remembers what the last one was. */
final class CodeWords {
  /** Words after which a type is named. */
  private static final Set<String> TYPES =
      Set.of("class", "struct", "interface", "trait", "enum", "protocol");

  /** Keywords that are values, so that a slash after them divides. */
  private static final Set<String> VALUES =
      Set.of("this", "self", "super", "end", "nil", "undef", "None", "True", "False", "undefined");

  /** Keywords that stay keywords after a dot. */
  private static final Set<String> MEMBERS = Set.of("class", "await", "this", "super", "self");

  private final Syntax syntax;
  private boolean value;
  private boolean name;
  private String keyword = "";

  CodeWords(Syntax syntax) {
    this.syntax = syntax;
  }

  void startLine() {
    after(false);
  }

  /** Remembers whether the last token was a value. */
  void after(boolean isValue) {
    value = isValue;
    name = false;
    keyword = "";
  }

  /**
   * Whether a sign at an index is an operator, because a value is before it. After a name and a
   * space, a sign that is followed by its operand at once is none: {@code puts /a/}.
   */
  boolean isOperator(String line, int at) {
    if (!syntax.symbols || !name || at == 0 || !Character.isWhitespace(line.charAt(at - 1))) {
      return value;
    }
    return at + 1 >= line.length()
        || Character.isWhitespace(line.charAt(at + 1))
        || line.charAt(at + 1) == '=';
  }

  /** Whether the character at an index is an apostrophe in a text: {@code it's}. */
  boolean isApostrophe(String line, int at) {
    return line.charAt(at) == '\'' && name && at > 0 && Character.isLetter(line.charAt(at - 1));
  }

  /** Whether a word at an index is the name of a method or a key, as in {@code $x->y(1)}. */
  boolean afterArrow(String line, int at) {
    return at > 0 && ">:&.$".indexOf(line.charAt(at - 1)) >= 0 && !line.startsWith("=>", at - 2);
  }

  int endOfWord(LineScanner scan) {
    return scan.endOfWord(syntax.inWords);
  }

  int endOfName(String line, int from) {
    int end = from;
    while (end < line.length()
        && (line.charAt(end) == '_'
            || Character.isLetter(line.charAt(end))
            || (end > from && Character.isDigit(line.charAt(end))))) {
      end++;
    }
    return end;
  }

  /** Whether a hash starts a line of the preprocessor. */
  static boolean isDirective(LineScanner scan) {
    char next = scan.peek(1);
    return scan.isFirst() && (Character.isLetter(next) || Character.isWhitespace(next));
  }

  /** Takes a line of the preprocessor up to what is code again. */
  void directive(LineScanner scan) {
    int ahead = 1;
    while (scan.peek(ahead) == ' ') {
      ahead++;
    }
    int start = ahead;
    while (Character.isLetter(scan.peek(ahead))) {
      ahead++;
    }
    boolean include = isInclude(scan.text(scan.at() + ahead), start);
    scan.take(scan.at() + ahead, "cp");
    scan.spaces();
    int close = include && scan.peek(0) == '<' ? scan.find(">") : -1;
    scan.take(close + 1 > scan.at() ? close + 1 : scan.at(), "cpf");
  }

  private static boolean isInclude(String text, int start) {
    return text.startsWith("include", start) || text.startsWith("import", start);
  }

  /** Takes the next word, number or sign. */
  void take(String line, LineScanner scan, int end) {
    char c = scan.peek(0);
    if (isVariable(scan, c)) {
      variable(line, scan);
    } else if (syntax.annotations.indexOf(c) >= 0
        && endOfName(line, scan.at() + 1) > scan.at() + 1) {
      int at = scan.at() + 1;
      while (at < line.length()
          && (Character.isLetterOrDigit(line.charAt(at)) || "_.:".indexOf(line.charAt(at)) >= 0)) {
        at++;
      }
      scan.take(at, "nd");
      after(false);
    } else if (Character.isDigit(c)) {
      number(line, scan);
    } else if (end > scan.at()) {
      word(line, scan, end);
    } else {
      sign(line, scan, c);
    }
  }

  private boolean isVariable(LineScanner scan, char c) {
    if (syntax.variables.indexOf(c) < 0 || ((c == '%' || c == '&') && value)) {
      return false;
    }
    char next = scan.peek(1);
    boolean named = Character.isLetterOrDigit(next) || next == '_';
    boolean sigils = next != 0 && syntax.variables.indexOf(next) >= 0 && c != '%' && c != '&';
    return named || (sigils && next == c) || (c == '$' && isSpecial(next));
  }

  private boolean isSpecial(char c) {
    return c != 0 && syntax.specials.indexOf(c) >= 0;
  }

  private void variable(String line, LineScanner scan) {
    int at = scan.at() + 1;
    while (at < line.length() && line.charAt(at) == line.charAt(scan.at())) {
      at++;
    }
    int start = at;
    // The last index of an array: $#names.
    at += at < line.length() && line.charAt(at) == '#' && isSpecial('#') ? 1 : 0;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at))
            || line.charAt(at) == '_'
            || (syntax.cmdlets && line.charAt(at) == ':' && !line.startsWith("::", at))
            || (isSpecial('#') && line.startsWith("::", at))
            || (isSpecial('#') && line.charAt(at) == ':' && line.charAt(at - 1) == ':'))) {
      at++;
    }
    boolean special = at == start && at < line.length() && isSpecial(line.charAt(at));
    scan.take(special && at == scan.at() + 1 ? at + 1 : at, "nv");
    after(true);
  }

  private void number(String line, LineScanner scan) {
    int at = scan.at();
    boolean hex = scan.peek(0) == '0' && (scan.peek(1) == 'x' || scan.peek(1) == 'X');
    boolean fraction = false;
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean digitNext = at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
      char before = at > scan.at() ? line.charAt(at - 1) : 0;
      boolean sign = (c == '-' || c == '+') && (before == 'e' || before == 'E') && !hex;
      boolean point = c == '.' && digitNext && !fraction && !hex;
      boolean quote = c == '\'' && at + 1 < line.length() && syntax.preprocessor;
      if (quote) {
        quote = Character.isLetterOrDigit(line.charAt(at + 1));
      }
      if (!Character.isLetterOrDigit(c) && c != '_' && !quote && !point && !(sign && digitNext)) {
        break;
      }
      fraction |= point || sign;
      at++;
    }
    scan.take(at, hex ? "mh" : fraction ? "mf" : "mi");
    after(true);
  }

  private void word(String line, LineScanner scan, int wordEnd) {
    int start = scan.at();
    int end = wordEnd;
    boolean suffix = isSuffix(line, end);
    end += suffix ? 1 : 0;
    String word = line.substring(start, wordEnd);
    boolean member = isMember(line, start, end, word);
    String known = member ? "" : syntax.kind(word);
    char next = end < line.length() ? line.charAt(end) : 0;
    char after = end + 1 < line.length() ? line.charAt(end + 1) : 0;
    boolean key = syntax.symbols && next == ':' && after != ':';
    if (key) {
      scan.take(end, "ss");
      after(false);
    } else if (!known.isEmpty() && (!suffix || syntax.suffixKind.isEmpty())) {
      scan.take(end, known);
      after(!known.equals("k") || VALUES.contains(word));
      keyword = word;
      name = known.equals("nb");
    } else {
      scan.take(end, suffix && !syntax.suffixKind.isEmpty() ? syntax.suffixKind : name(word, next));
      after(true);
      name = true;
    }
  }

  /** Whether a word is a name although it may be a keyword elsewhere. */
  private boolean isMember(String line, int start, int end, String word) {
    char before = start > 0 ? line.charAt(start - 1) : 0;
    boolean dot = before == '.' && !line.startsWith("..", start - 2) && !MEMBERS.contains(word);
    // Names in C# and Rust that would be keywords: @class, r#type.
    boolean marked = before == '@' || line.startsWith("r#", start - 2);
    // Perl's keys of hashes.
    boolean key = isSpecial(';') && before == '{' && line.startsWith("}", end);
    return dot || marked || key || (isSpecial(';') && line.startsWith(" =>", end));
  }

  private boolean isSuffix(String line, int end) {
    if (end >= line.length() || syntax.suffixes.indexOf(line.charAt(end)) < 0) {
      return false;
    }
    char next = end + 1 < line.length() ? line.charAt(end + 1) : 0;
    if (!syntax.suffixKind.isEmpty()) {
      return next != '=' && next != 0;
    }
    return next != '=' && !Character.isLetterOrDigit(next) && next != '"' && next != '\'';
  }

  private String name(String word, char next) {
    if (syntax.functions.contains(keyword)) {
      return "nf";
    }
    int hyphen = syntax.cmdlets ? word.indexOf('-') : -1;
    if (hyphen >= 0 && word.length() > 1) {
      return hyphen == 0 ? "na" : "nb";
    }
    boolean type = syntax.capitals && Character.isUpperCase(word.charAt(0)) && word.length() > 1;
    if ((type && Character.isLowerCase(word.charAt(1))) || TYPES.contains(keyword)) {
      return "nc";
    }
    return next == '(' ? "nf" : "";
  }

  /** A sign; equal ones in a row are taken at once, but brackets are counted one by one. */
  private void sign(String line, LineScanner scan, char c) {
    int end = scan.at() + 1;
    if (syntax.symbols && c == ':' && endOfName(line, end) > end && !precedes(line, scan.at())) {
      scan.take(endOfName(line, end), "ss");
      after(true);
      return;
    }
    while ("()[]{}".indexOf(c) < 0 && end < line.length() && line.charAt(end) == c) {
      end++;
    }
    // After a value, a++ and a-- are values.
    boolean step = (c == '+' || c == '-') && end == scan.at() + 2 && value;
    scan.take(end, "");
    after(step || c == ')' || c == ']' || c == '}');
  }

  private static boolean precedes(String line, int at) {
    return at > 0 && (line.charAt(at - 1) == ':' || Character.isLetterOrDigit(line.charAt(at - 1)));
  }
}
