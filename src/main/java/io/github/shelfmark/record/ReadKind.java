package io.github.shelfmark.record;

/**
 * The kinds of reads, named for the classes in {@link Read}, as the records of a build have them.
 */
public enum ReadKind {
  LINK,
  REPOSITORY,
  PROVIDED,
  MODULE_LINK,
  LISTING,
  PREFIX,
  IMAGE,
  FRONT_MATTERS,
  TEXT,
  SOURCE_FILE,
  LAST_CHANGE,
  VALUE,
  PROJECT,
  THEME_FILE,
  ADDRESSES,
  DATA,
  STATIC_FILES,
  FILE_TIMES,
  ORDER,
  GENERATED_PAGES,
  TIME,
  UNREPEATABLE;

  boolean isFromDocument() {
    return this == LINK || this == MODULE_LINK;
  }
}
