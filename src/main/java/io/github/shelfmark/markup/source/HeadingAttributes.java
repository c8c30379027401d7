package io.github.shelfmark.markup.source;

/**
 * What the author wrote in braces after a heading.
 *
 * @param id the id; empty if there is none
 * @param index where the id starts in the source; -1 if there is none
 * @param classes the classes, a space between each two; empty if there are none
 */
public record HeadingAttributes(String id, int index, String classes) {
  /** Of headings without braces. */
  public static final HeadingAttributes NONE = new HeadingAttributes("", -1, "");
}
