package io.github.shelfmark.finding;

import java.util.Locale;

/** The kinds of {@link Finding}; the manual has an entry for each. */
public enum FindingCode {
  /** The source directory does not exist or is not a directory. */
  SOURCE_MISSING,
  /** The source directory holds no document. */
  NO_DOCUMENTS,
  /** A file or directory could not be read. */
  UNREADABLE,
  /** A text file is not valid UTF-8. */
  NOT_UTF8,
  /** A symbolic link leads out of the source directory. */
  OUTSIDE_SOURCE,
  /** YAML that cannot be parsed. */
  YAML,
  /** A configuration key that means nothing. */
  UNKNOWN_KEY,
  /** A value of the wrong type, or out of range. */
  WRONG_TYPE,
  /** Two documents or files with one URL. */
  DUPLICATE_URL,
  /** A permalink that would leave the output directory, or is no URL. */
  UNSAFE_PERMALINK,
  /** A layout that the theme does not have. */
  LAYOUT_MISSING,
  /** An error in a FreeMarker template. */
  TEMPLATE,
  /** A theme that the plugin does not have. */
  THEME,
  /** A text of the theme's that nobody asks for, or a file of them that cannot be read. */
  MESSAGES,
  /** A fenced block of code with an attribute that means nothing, or in an unknown language. */
  CODE_BLOCK,
  /** An error in a Liquid tag or filter. */
  LIQUID,
  /** A link to a document, file or heading that does not exist. */
  BROKEN_LINK,
  /** Markup nested so deeply that it cannot be read. */
  NESTING,
  /** A fenced directive that is unknown or wrongly written. */
  DIRECTIVE,
  /** A section prefix under which nothing stands. */
  EMPTY_SECTION,
  /** Documents that no configured section lists. */
  UNLISTED,
  /** Something of a Jekyll site that is not run. */
  NOT_RUN,
  /** A document that is not built because its date lies in the future. */
  FUTURE,
  /** A file in the output directory that we wrote and somebody else changed. */
  CHANGED_OUTPUT,
  /** A source whose git history is missing, cut off or cannot be read. */
  HISTORY;

  /** The code as users write it: lower case with hyphens, such as {@code broken-link}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
