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
  PROJECT_FILE,
  LAST_CHANGE,
  VALUE,
  PROJECT,
  THEME_FILE,
  DIAGRAM,
  TWIN,
  ADDRESSES,
  DATA,
  STATIC_FILES,
  FILE_TIMES,
  ORDER,
  GENERATED_PAGES,
  TIME,
  UNREPEATABLE;

  boolean isFromDocument() {
    return this == LINK || this == MODULE_LINK || this == PROJECT_FILE;
  }

  /**
   * The read of this kind.
   *
   * @param subject what is read
   * @param from the document that a link is in, or what else a read starts from
   */
  Read read(String subject, String from) {
    return switch (this) {
      case LINK -> new Read.Link(from, subject);
      case REPOSITORY -> new Read.Repository(subject);
      case PROVIDED -> new Read.Provided(subject);
      case MODULE_LINK -> new Read.ModuleLink(from, subject);
      case LISTING -> new Read.Listing(subject);
      case PREFIX -> new Read.Prefix(subject);
      case IMAGE -> new Read.Image(subject);
      case FRONT_MATTERS -> new Read.FrontMatters(subject);
      case TEXT -> new Read.Text(subject);
      case SOURCE_FILE -> new Read.SourceFile(subject);
      case PROJECT_FILE -> new Read.ProjectFile(from, subject);
      case LAST_CHANGE -> new Read.LastChange(subject);
      case VALUE -> new Read.Value(subject);
      case PROJECT -> new Read.Project(subject);
      case THEME_FILE -> new Read.ThemeFile(subject);
      case DIAGRAM -> new Read.Diagram(subject);
      case TWIN -> new Read.Twin(subject);
      case ADDRESSES -> Read.Whole.ADDRESSES;
      case DATA -> Read.Whole.DATA;
      case STATIC_FILES -> Read.Whole.STATIC_FILES;
      case FILE_TIMES -> Read.Whole.FILE_TIMES;
      case ORDER -> Read.Whole.ORDER;
      case GENERATED_PAGES -> Read.Whole.GENERATED_PAGES;
      case TIME -> Read.Whole.TIME;
      case UNREPEATABLE -> Read.Whole.UNREPEATABLE;
    };
  }
}
