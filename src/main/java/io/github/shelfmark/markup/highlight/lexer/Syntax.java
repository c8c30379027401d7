package io.github.shelfmark.markup.highlight.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@link CodeLexer} knows about a language: its words, and the forms of its texts. */
final class Syntax {
  private static final int ASCII = 128;

  private Set<String> keywords = Set.of();
  private Set<String> types = Set.of();
  private Set<String> builtins = Set.of();
  private Set<String> constants = Set.of("true", "false", "null");

  /** Keywords after which a function is named. */
  Set<String> functions = Set.of("fn", "func", "fun", "def", "function", "sub");

  private final List<List<Form>> byFirst = new ArrayList<>();
  private final List<Form> prefixed = new ArrayList<>();

  /** The characters of words besides letters and digits. */
  String inWords = "_";

  /** The signs before names of variables. */
  String variables = "";

  /** The signs of variables with names such as {@code $!}; empty if there are none. */
  String specials = "";

  /** The signs before names of annotations. */
  String annotations = "";

  /** The characters that can end a name. */
  String suffixes = "";

  /** The class of names with such an end; empty if it is that of other names. */
  String suffixKind = "";

  /** Whether names of types start with a capital letter. */
  boolean capitals;

  /** Whether lines that start with a hash are for the preprocessor. */
  boolean preprocessor;

  /** Whether words after or before a colon are symbols, as in Ruby. */
  boolean symbols;

  /** Whether names with a hyphen are commands, or options if they start with it. */
  boolean cmdlets;

  /** Whether keywords are the same in upper and lower case. */
  boolean anyCase;

  /** Whether a single apostrophe inside a word is text, as in JSX. */
  boolean apostrophes;

  /** Lines from one that starts with this are a comment; empty for none. */
  String blockStart = "";

  /** The last line of such a comment starts with this. */
  String blockEnd = "";

  /** What ends code inside another language; empty for nothing. */
  String end = "";

  static Syntax of(String keywords, String types) {
    Syntax syntax = new Syntax();
    for (int i = 0; i < ASCII; i++) {
      syntax.byFirst.add(List.of());
    }
    syntax.keywords = words(keywords);
    syntax.types = words(types);
    return syntax;
  }

  /** A language with the comments of C and names of types that start with a capital letter. */
  static Syntax likeJava(String keywords, String types) {
    return of(keywords, types)
        .capitals()
        .forms(Form.line("//"), Form.documentation(), Form.comment("/*", "*/"));
  }

  /** A language like that, but whose comments nest. */
  static Syntax likeRust(String keywords, String types) {
    return of(keywords, types)
        .capitals()
        .forms(
            Form.line("///").as("cd").except("////"),
            Form.line("//!").as("cd"),
            Form.line("//"),
            Form.documentation().nestedBy("/*"),
            Form.comment("/*", "*/").nested());
  }

  /** The forms of its texts; the first that matches counts. */
  Syntax forms(Form... forms) {
    for (Form form : forms) {
      if (form.isPrefixed()) {
        prefixed.add(form);
        continue;
      }
      List<Form> same = byFirst.get(form.first());
      if (same.isEmpty()) {
        same = new ArrayList<>();
        byFirst.set(form.first(), same);
      }
      same.add(form);
    }
    return this;
  }

  Syntax constants(String list) {
    constants = words(list);
    return this;
  }

  /** Keywords such as {@code def} may name variables, too. */
  Syntax noFunctions() {
    functions = Set.of();
    return this;
  }

  /** Functions that are always there. */
  Syntax builtins(String list) {
    builtins = words(list);
    return this;
  }

  Syntax inWords(String characters) {
    inWords = characters;
    return this;
  }

  Syntax variables(String signs) {
    variables = signs;
    return this;
  }

  Syntax specials(String names) {
    specials = names;
    return this;
  }

  Syntax annotations(String signs) {
    annotations = signs;
    return this;
  }

  Syntax suffixes(String characters, String kind) {
    suffixes = characters;
    suffixKind = kind;
    return this;
  }

  Syntax capitals() {
    capitals = true;
    return this;
  }

  Syntax preprocessor() {
    preprocessor = true;
    return this;
  }

  Syntax symbols() {
    symbols = true;
    return this;
  }

  Syntax cmdlets() {
    cmdlets = true;
    return this;
  }

  Syntax anyCase() {
    anyCase = true;
    return this;
  }

  Syntax apostrophes() {
    apostrophes = true;
    return this;
  }

  Syntax block(String start, String finish) {
    blockStart = start;
    blockEnd = finish;
    return this;
  }

  Syntax end(String text) {
    end = text;
    return this;
  }

  /** The forms whose openings start with a character. */
  List<Form> formsAt(char first) {
    return first < ASCII ? byFirst.get(first) : List.of();
  }

  /** The forms that are opened after a word. */
  List<Form> prefixed() {
    return prefixed;
  }

  /** The class of a word; empty if it is a name. */
  String kind(String text) {
    String word = anyCase ? text.toLowerCase(Locale.ROOT) : text;
    if (keywords.contains(word)) {
      return "k";
    }
    if (types.contains(word)) {
      return "kt";
    }
    if (constants.contains(word)) {
      return "kc";
    }
    return builtins.contains(word) ? "nb" : "";
  }

  private static Set<String> words(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(" ", -1));
  }
}
