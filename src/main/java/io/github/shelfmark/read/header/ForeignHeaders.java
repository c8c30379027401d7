package io.github.shelfmark.read.header;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.LineTable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises what was meant as the header of a document but is not read as one: front matter that
 * is not on the first line, and the headers of other tools. Only the first lines of a text are
 * looked at.
 */
public final class ForeignHeaders {
  /** Keys that a header of Pelican may start with, besides those of MultiMarkdown. */
  private static final Set<String> PELICAN =
      Set.of("authors", "slug", "category", "tags", "summary");

  private final String text;
  private final String path;
  private final int start;

  private ForeignHeaders(String text, String path) {
    this.text =
        text.length() > HeaderLines.MOST_CHARACTERS
            ? text.substring(0, HeaderLines.MOST_CHARACTERS)
            : text;
    this.path = path;
    this.start = HeaderLines.afterComments(this.text);
  }

  /**
   * Looks for a header.
   *
   * @param text the text of a document without front matter
   * @param path its path, for the finding
   * @return what is wrong; empty for nearly all texts
   */
  public static Optional<Finding> in(String text, String path) {
    int first = HeaderLines.skipBlank(text, 0);
    if (first >= text.length() || isOrdinary(text.charAt(first))) {
      return Optional.empty();
    }
    return new ForeignHeaders(text, path).find();
  }

  /** Nearly all documents start with a heading, which no header does. */
  private static boolean isOrdinary(char first) {
    return first == '#' || first == '>' || first == '*' || first == '|';
  }

  private Optional<Finding> find() {
    if (start >= text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(HeaderLines.skipIndent(text, start));
    if (first == '-' || first == '+') {
      return late(first);
    }
    if (first == '{') {
      return json();
    }
    return Character.isLetter(first) ? pairs() : Optional.empty();
  }

  /** Front matter that would be read if it stood on the first line. */
  private Optional<Finding> late(char fence) {
    int from = HeaderLines.skipIndent(text, start);
    int length = HeaderLines.run(text, from, fence);
    if (length < 3 || !Lines.isBlankFrom(text, from + length)) {
      return Optional.empty();
    }
    int inside = Lines.end(text, from);
    if (!HeaderLines.isClosedMapping(text, inside, fence, fence == '-' ? ':' : '=')) {
      return Optional.empty();
    }
    String marks = String.valueOf(fence).repeat(3);
    boolean moved = start > 0;
    return warning(
        moved
            ? "front matter is read only on the first line, so this is shown as text"
            : "front matter starts with three characters and no blank before them, so this is text",
        moved
            ? "Move it to line 1, above comments and blank lines."
            : "Write " + marks + " above and below it, without blanks before them.");
  }

  private Optional<Finding> json() {
    int key = HeaderLines.skipBlank(text, start + 1);
    int end = key < text.length() && text.charAt(key) == '"' ? text.indexOf('"', key + 1) : -1;
    int colon = end < 0 ? -1 : HeaderLines.skipBlank(text, end + 1);
    boolean found = colon > 0 && colon < text.length() && text.charAt(colon) == ':';
    return found
        ? warning(
            "front matter in JSON is not read, so it is shown as text",
            "Write it as YAML between lines of three hyphens (---).")
        : Optional.empty();
  }

  /** Lines of {@code key: value} up to a blank line, or of {@code key=value} up to tildes. */
  private Optional<Finding> pairs() {
    String key = HeaderLines.key(text, start);
    char after = HeaderLines.separator(text, start + key.length());
    if (after == '=') {
      return jbake();
    }
    if (after != ':' || !isFirst(key.strip().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int keys = 0;
    boolean title = false;
    int at = start;
    while (at < text.length() && !Lines.isBlankFrom(text, at)) {
      String name = HeaderLines.key(text, at);
      boolean pair = HeaderLines.separator(text, at + name.length()) == ':';
      boolean more = keys > 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
      if (!pair && !more) {
        return title && keys > 1 ? metadata() : Optional.empty();
      }
      keys += pair ? 1 : 0;
      title |= name.strip().equalsIgnoreCase("title");
      at = Lines.end(text, at);
    }
    return title || keys > 1 ? metadata() : Optional.empty();
  }

  private Optional<Finding> metadata() {
    return warning(
        "this looks like a header as Doxia and MultiMarkdown read it; it is shown as text",
        "A header starts on line 1, has only lines of \"key: value\", a title among them, and ends"
            + " with a blank line; or put it between lines of three hyphens (---).");
  }

  private static boolean isFirst(String key) {
    return MetadataHeader.FIRST_KEYS.contains(key) || PELICAN.contains(key);
  }

  private Optional<Finding> jbake() {
    boolean draft = false;
    for (int at = start; at < text.length(); at = Lines.end(text, at)) {
      int tildes = HeaderLines.run(text, at, '~');
      if (tildes >= 6 && Lines.isBlankFrom(text, at + tildes)) {
        return warning(
            draft
                ? "this looks like the header of a draft of JBake, but the page is published"
                : "this looks like a header of JBake; it is shown as text",
            draft
                ? "Write \"published: false\" between lines of three hyphens (---) instead."
                : "A header has only lines of \"key=value\" and ends with ~~~~~~; or write it as \"key: value\""
                    + " between lines of three hyphens (---).");
      }
      String key = HeaderLines.key(text, at);
      boolean pair = HeaderLines.separator(text, at + key.length()) == '=';
      if (!pair && !Lines.isBlankFrom(text, at) && text.charAt(at) != '#') {
        return Optional.empty();
      }
      draft |= pair && isDraft(key, at);
    }
    return Optional.empty();
  }

  private boolean isDraft(String key, int at) {
    int end = Lines.end(text, at);
    String line = text.substring(at, end);
    return key.strip().equals("status")
        && line.substring(line.indexOf('=') + 1).strip().equals("draft");
  }

  private Optional<Finding> warning(String message, String hint) {
    return Optional.of(
        Finding.warning(
            FindingCode.HEADER, path, new LineTable(text).positionOf(start), message, hint));
  }
}
