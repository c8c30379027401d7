package io.github.shelfmark.finding;

import java.util.Locale;

/** The kinds of {@link Finding}; the manual has an entry for each. */
public enum FindingCode {
  /** The source directory does not exist or is not a directory. */
  SOURCE_MISSING,
  /** The source directory contains no document. */
  NO_DOCUMENTS,
  /** A file or directory could not be read. */
  UNREADABLE,
  /** A text file is not valid UTF-8. */
  NOT_UTF8,
  /** A symbolic link points outside the source directory. */
  OUTSIDE_SOURCE,
  /** YAML that cannot be parsed. */
  YAML,
  /** An unknown configuration key. */
  UNKNOWN_KEY,
  /** A value of the wrong type, or out of range. */
  WRONG_TYPE,
  /** Two documents or files with the same URL. */
  DUPLICATE_URL,
  /** A permalink that would leave the output directory, or is not a URL. */
  UNSAFE_PERMALINK,
  /** A layout that the theme does not have. */
  LAYOUT_MISSING,
  /** An error in a FreeMarker template. */
  TEMPLATE,
  /** A theme that is not on the plugin's class path. */
  THEME,
  /** A message of the theme that is never used, or a message file that cannot be read. */
  MESSAGES,
  /** A fenced code block with an unknown attribute or in an unknown language. */
  CODE_BLOCK,
  /** An error in a Liquid tag or filter. */
  LIQUID,
  /** A link to a document, file or heading that does not exist. */
  BROKEN_LINK,
  /** Markup that is nested too deeply to be read. */
  NESTING,
  /** A directive that is unknown or malformed. */
  DIRECTIVE,
  /** A section prefix that no document matches. */
  EMPTY_SECTION,
  /** Documents that no configured section lists. */
  UNLISTED,
  /** A feature of a Jekyll site that is not supported, such as a plugin. */
  NOT_RUN,
  /** A document that is not built because its date is in the future. */
  FUTURE,
  /** A file in the output directory that an earlier build wrote and that was changed since. */
  CHANGED_OUTPUT,
  /** The source's git history is missing, incomplete, or cannot be read. */
  HISTORY;

  /** The code as users see and write it: lower case with hyphens, such as {@code broken-link}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
