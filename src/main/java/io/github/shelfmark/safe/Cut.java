package io.github.shelfmark.safe;

/**
 * Something in a body that a safe build leaves out.
 *
 * @param offset where it is in the HTML
 * @param tag the tag that it is, or is in, as it is in the HTML
 * @param element the name of the element; empty if it is none, and what {@link StrictReader} says
 *     of a tag that is only put right
 * @param attribute the name of the attribute; empty if the whole element is meant
 * @param value the value of the attribute without entities
 */
record Cut(int offset, String tag, String element, String attribute, String value) {
  private static final int LONGEST = 120;

  /** A tag, or what begins like one, that is left out. */
  static Cut tag(int offset, String tag, String element) {
    return new Cut(offset, shortened(tag), element, "", "");
  }

  /** An attribute that is left out. */
  static Cut attribute(int offset, String tag, String element, String name, String value) {
    return new Cut(offset, shortened(tag), element, name, shortened(value));
  }

  /** Whether it is not cut, but closed or put where browsers put it. */
  boolean isPutRight() {
    return element.startsWith("!");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
