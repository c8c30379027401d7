package io.github.shelfmark.record;

/** Makes reads again of what the records of a build have of them. */
final class ReadsByKind {
  private ReadsByKind() {}

  static Read of(ReadKind kind, String subject, String from) {
    return switch (kind) {
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
      case LAST_CHANGE -> new Read.LastChange(subject);
      case VALUE -> new Read.Value(subject);
      case PROJECT -> new Read.Project(subject);
      case THEME_FILE -> new Read.ThemeFile(subject);
      case DIAGRAM -> new Read.Diagram(subject);
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
