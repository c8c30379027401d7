package io.github.shelfmark.markup.highlight.lexer;

/** A comment, a string, or code inside a string that has been opened and not yet closed. */
final class Region {
  final Form form;

  /** The index after what opens it. */
  final int from;

  /** What closes it; empty if the end of the line does. */
  final String close;

  /** What opens another one inside it; empty if nothing does. */
  String nest = "";

  /** How many are open inside it. */
  int depth;

  /** Whether it is code in braces or parentheses. */
  boolean code;

  /** Whether the opening is all of it. */
  boolean whole;

  /** Whether it begins on the next line and ends with a line that says so. */
  boolean document;

  /** Whether more code may follow on the line that ends it. */
  boolean codeFollows;

  /** Whether an escaped line break is in it. */
  boolean continued;

  /** How many more parts follow its closing, as in {@code s/a/b/}. */
  int parts;

  Region(Form form, int from, String close) {
    this.form = form;
    this.from = from;
    this.close = close;
  }

  /** A token that is complete. */
  static Region whole(Form form, int end) {
    Region region = new Region(form, end, "");
    region.whole = true;
    return region;
  }

  /** Code inside a string, or between the brackets of an attribute. */
  static Region code(Form form, int from, String close) {
    Region region = new Region(form, from, close);
    region.code = true;
    return region;
  }
}
