package io.github.shelfmark.markup.link;

/** The repository that a source is in. Shared between threads. */
public interface RepositoryFiles {
  /** For a source outside of any repository. */
  RepositoryFiles NONE =
      new RepositoryFiles() {
        @Override
        public boolean isKnown() {
          return false;
        }

        @Override
        public String source() {
          return "";
        }

        @Override
        public String revision() {
          return "";
        }

        @Override
        public Kind kind(String path) {
          return Kind.NOTHING;
        }
      };

  /** What is at a path. */
  enum Kind {
    /** A file that is part of the revision. */
    FILE,
    /** A directory with such files. */
    DIRECTORY,
    /** A file or directory that is not part of the revision. */
    NOT_COMMITTED,
    /** Nothing. */
    NOTHING
  }

  /** Whether there is a repository. */
  boolean isKnown();

  /** The path of the source in the repository; empty if it is the repository's root. */
  String source();

  /**
   * The path in the repository of a file of the site.
   *
   * @param path its path in the site's source
   */
  default String pathOf(String path) {
    return source().isEmpty() ? path : source() + "/" + path;
  }

  /** The revision that is built: a commit's id, else a tag or {@code HEAD}. */
  String revision();

  /**
   * What is at a path of the repository; nothing outside of it is looked at.
   *
   * @param path a path without {@code ..}; a slash at its end does not matter
   */
  Kind kind(String path);
}
