package io.github.shelfmark.markup.highlight.lexer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form of a language's comments or strings: what opens and closes it, and what can be inside.
 * Subclasses have openings that are not a fixed text. A form is changed only while its language is
 * described.
 */
class Form {
  final String open;
  final String close;

  String kind;

  /** The character that escapes the next one; 0 for none. */
  char escape;

  /** Whether the closing text, written twice, stands for itself. */
  boolean doubled;

  /** Whether it continues on the next line. */
  boolean lines;

  /** What opens another one inside it; empty if it does not nest. */
  String nest = "";

  /** Whether more quotes after the closing ones belong to the text. */
  boolean greedy;

  /** Whether letters after it belong to it. */
  boolean flags;

  /** Whether what is inside is code. */
  boolean code;

  /** Whether it is not opened after a name or a number, where the same sign is an operator. */
  boolean notAfterValue;

  /** What opens code inside it; empty for nothing. */
  String hole = "";

  /** What closes code inside it. */
  String holeEnd = "";

  /** How many characters at the end of {@link #hole} are code already. */
  int holeKeeps;

  /** Whether the opening of a hole, written twice, stands for itself. */
  boolean holeDoubled;

  /** The characters before names that are replaced by their values. */
  String names = "";

  /** The words that stand before the opening; null if it can stand alone. */
  private @Nullable List<String> prefixes;

  /** What is not this form although it begins like it. */
  private String except = "";

  Form(String open, String close, String kind) {
    this.open = open;
    this.close = close;
    this.kind = kind;
  }

  /** A comment up to the end of the line. */
  static Form line(String open) {
    return new Form(open, "", "c1");
  }

  /** A comment that may have many lines. */
  static Form comment(String open, String close) {
    return new Form(open, close, "cm").lines();
  }

  /** A comment that documentation is made of: like a block comment, but with two asterisks. */
  static Form documentation() {
    Form form = comment("/**", "*/").as("cd");
    form.except = "/**/";
    return form;
  }

  /** A string on one line in which a backslash escapes the next character. */
  static Form string(String quote) {
    Form form = new Form(quote, quote, "s");
    form.escape = '\\';
    return form;
  }

  Form as(String name) {
    kind = name;
    return this;
  }

  /** Nothing is escaped. */
  Form raw() {
    escape = 0;
    return this;
  }

  Form escapedBy(char c) {
    escape = c;
    return this;
  }

  Form doubled() {
    doubled = true;
    return this;
  }

  Form lines() {
    lines = true;
    return this;
  }

  /** It nests. */
  Form nested() {
    return nestedBy(open);
  }

  Form nestedBy(String text) {
    nest = text;
    return this;
  }

  Form greedy() {
    greedy = true;
    return this;
  }

  Form flags() {
    flags = true;
    return this;
  }

  Form holdsCode() {
    code = true;
    return this;
  }

  Form notAfterValue() {
    notAfterValue = true;
    return this;
  }

  Form except(String text) {
    except = text;
    return this;
  }

  Form hole(String opening, String closing) {
    hole = opening;
    holeEnd = closing;
    return this;
  }

  /** A hole whose opening ends with the first character of its code. */
  Form hole(String opening, String closing, int kept) {
    holeKeeps = kept;
    return hole(opening, closing);
  }

  Form holeDoubled() {
    holeDoubled = true;
    return this;
  }

  Form names(String sigils) {
    names = sigils;
    return this;
  }

  /** It is opened only after one of these words; after any word if there are none. */
  Form after(String words) {
    prefixes = words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    return this;
  }

  final boolean isPrefixed() {
    return prefixes != null;
  }

  /** Whether it can follow a word, in upper or lower case. */
  final boolean follows(String word) {
    if (prefixes == null) {
      return false;
    }
    for (String prefix : prefixes) {
      if (prefix.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return prefixes.isEmpty();
  }

  /** The first character of the opening. */
  char first() {
    return open.charAt(0);
  }

  /**
   * Opens it at an index.
   *
   * @return null if it does not begin there
   */
  @Nullable Region open(String line, int at) {
    if (!line.startsWith(open, at) || (!except.isEmpty() && line.startsWith(except, at))) {
      return null;
    }
    int from = at + open.length();
    Region region = code ? Region.code(this, from, close) : new Region(this, from, close);
    region.nest = nest;
    return region;
  }
}
