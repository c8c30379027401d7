package io.github.shelfmark.markup.rouge.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads patterns as grammars write them. */
final class PatternReader {
  private static final int MANY = Integer.MAX_VALUE;
  private static final String CLASSES = "sSwWdhLUAKNM";
  private static final String ASCII_CLASSES = "swdh";

  private final String text;
  private final Names names;
  private int at;
  private boolean usesKept;

  /** What names in patterns mean. */
  interface Names {
    Pattern pattern(String name);

    Set<String> words(String list);

    boolean ignoreCase(String list);

    /** A number for a search. */
    int search();

    /** The number of a key. */
    int key(String name);
  }

  PatternReader(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** All of the text as a pattern. */
  Pattern read() {
    Pattern pattern = choice();
    if (at < text.length()) {
      throw wrong("unexpected");
    }
    return pattern;
  }

  private Pattern choice() {
    List<Pattern> items = new ArrayList<>();
    items.add(sequence());
    while (has('/')) {
      at++;
      items.add(sequence());
    }
    return items.size() == 1 ? items.get(0) : new Patterns.Choice(List.copyOf(items));
  }

  private Pattern sequence() {
    List<Pattern> items = new ArrayList<>();
    blanks();
    while (at < text.length() && text.charAt(at) != '/' && text.charAt(at) != ')') {
      items.add(item());
      blanks();
    }
    return items.size() == 1 ? items.get(0) : new Patterns.Sequence(List.copyOf(items));
  }

  private Pattern item() {
    char c = text.charAt(at);
    if (c == '&' || c == '!') {
      at++;
      return new Patterns.Look(item(), c == '&');
    }
    Pattern pattern = primary();
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '*' -> pattern = repeat(pattern, 0, MANY);
        case '+' -> pattern = repeat(pattern, 1, MANY);
        case '?' -> pattern = repeat(pattern, 0, 1);
        case '{' -> pattern = counted(pattern);
        default -> {
          return member(pattern);
        }
      }
    }
    return pattern;
  }

  private Pattern repeat(Pattern pattern, int least, int most) {
    at++;
    return new Patterns.Repeat(pattern, least, most);
  }

  private Pattern counted(Pattern pattern) {
    int end = text.indexOf('}', at);
    String[] range = text.substring(at + 1, end).split(",", -1);
    at = end;
    int least = Integer.parseInt(range[0]);
    int most = range.length == 1 ? least : Integer.parseInt(range[1]);
    return repeat(pattern, least, most);
  }

  private Pattern member(Pattern pattern) {
    if (!text.startsWith(" in ", at)) {
      return pattern;
    }
    at += " in ".length();
    String list = name();
    return new Patterns.Member(pattern, names.words(list), names.ignoreCase(list));
  }

  private Pattern primary() {
    char c = text.charAt(at);
    switch (c) {
      case '(' -> {
        return inBrackets();
      }
      case '\'', '"' -> {
        return literal(c);
      }
      case '[' -> {
        return set();
      }
      case '.' -> {
        at++;
        return new CharSet(point -> point != '\n', true);
      }
      case '^', '$' -> {
        at++;
        return c == '^' ? Patterns.Place.LINE_START : Patterns.Place.LINE_END;
      }
      case '\\' -> {
        at += 2;
        char kind = text.charAt(at - 1);
        return kind == 'z' ? Patterns.Place.TEXT_END : new CharSet(kindOf(kind), isBeyond(kind));
      }
      case '=', '~' -> {
        at++;
        usesKept = true;
        return new Patterns.Kept(names.key(name()), c == '~');
      }
      default -> {
        return named();
      }
    }
  }

  private Pattern inBrackets() {
    at++;
    Pattern inner = choice();
    if (!has(')')) {
      throw wrong("\")\" is missing");
    }
    at++;
    return inner;
  }

  private Pattern named() {
    String name = name();
    if (has(':')) {
      at++;
      return new Patterns.Keep(inBrackets(), names.key(name));
    }
    if (!has('(') || text.charAt(at - 1) == ' ') {
      return names.pattern(name);
    }
    if (name.equals("prefix")) {
      return prefix();
    }
    usesKept = false;
    Pattern target = inBrackets();
    boolean inLine = name.equals("lineto");
    if (!inLine && !name.equals("upto")) {
      throw wrong("there is no \"" + name + "\"");
    }
    Pattern stop =
        inLine ? new Patterns.Choice(List.of(target, new Patterns.Literal("\n", false))) : target;
    Pattern until = new Patterns.Until(stop, usesKept ? -1 : names.search());
    return inLine ? new Patterns.Sequence(List.of(until, new Patterns.Look(target, true))) : until;
  }

  private Pattern prefix() {
    at++;
    Pattern prefix = WordPrefix.of(names.words(name()));
    if (!has(')')) {
      throw wrong("\")\" is missing");
    }
    at++;
    return prefix;
  }

  private Pattern literal(char quote) {
    StringBuilder value = new StringBuilder();
    at++;
    while (text.charAt(at) != quote) {
      value.appendCodePoint(character());
    }
    at++;
    boolean ignoreCase = at < text.length() && text.charAt(at) == 'i' && !isWord(at + 1);
    at += ignoreCase ? 1 : 0;
    return new Patterns.Literal(value.toString(), ignoreCase);
  }

  private boolean isWord(int place) {
    return place < text.length() && Character.isLetterOrDigit(text.charAt(place));
  }

  /** Whether a kind of characters has some beyond ASCII. */
  private static boolean isBeyond(char kind) {
    return ASCII_CLASSES.indexOf(kind) < 0;
  }

  private CharSet set() {
    at++;
    boolean negated = text.charAt(at) == '^';
    at += negated ? 1 : 0;
    IntPredicate test = point -> false;
    boolean beyond = false;
    while (text.charAt(at) != ']') {
      if (text.charAt(at) == '\\' && CLASSES.indexOf(text.charAt(at + 1)) >= 0) {
        test = test.or(kindOf(text.charAt(at + 1)));
        beyond |= isBeyond(text.charAt(at + 1));
        at += 2;
      } else {
        int first = character();
        boolean range = text.charAt(at) == '-' && text.charAt(at + 1) != ']';
        at += range ? 1 : 0;
        int last = range ? character() : first;
        test = test.or(point -> point >= first && point <= last);
        beyond |= last >= CharSet.ASCII;
      }
    }
    at++;
    return negated ? new CharSet(test.negate(), true) : new CharSet(test, beyond);
  }

  /** A character that may be escaped. */
  private int character() {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    if (c != '\\') {
      return c;
    }
    char escaped = text.charAt(at++);
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'v' -> '\u000b';
      case 'x' -> hex();
      default -> escaped;
    };
  }

  private int hex() {
    at += 2;
    return Integer.parseInt(text.substring(at - 2, at), 16);
  }

  private IntPredicate kindOf(char kind) {
    return switch (kind) {
      case 's' -> CharKinds::isSpace;
      case 'S' -> point -> !CharKinds.isSpace(point);
      case 'w' -> CharKinds::isWord;
      case 'W' -> point -> !CharKinds.isWord(point);
      case 'd' -> point -> point >= '0' && point <= '9';
      case 'h' -> CharKinds::isHex;
      case 'L' -> Character::isLetter;
      case 'U' -> Character::isUpperCase;
      case 'A' -> CharKinds::isAlphanumeric;
      case 'K' -> CharKinds::isUnicodeWord;
      case 'N' -> Character::isDigit;
      case 'M' -> CharKinds::isSymbol;
      default -> throw wrong("there is no \"\\" + kind + "\"");
    };
  }

  private String name() {
    int start = at;
    while (at < text.length() && (isWord(at) || text.charAt(at) == '_')) {
      at++;
    }
    if (start == at) {
      throw wrong("unexpected");
    }
    return text.substring(start, at);
  }

  private boolean has(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void blanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at \"" + text.substring(at) + "\" in " + text);
  }
}
