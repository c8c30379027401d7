package io.github.shelfmark.record;

import java.util.Comparator;

/**
 * One thing that a page reads of the site while it is rendered, beyond its own document. A build
 * records each with a digest of the answer; the next one renders the page again if an answer has
 * changed.
 */
public sealed interface Read {
  /** By kind, then by subject: the order in which reads are recorded. */
  Comparator<Read> ORDER =
      Comparator.comparing(Read::kind).thenComparing(Read::subject).thenComparing(Read::from);

  /** What kind of read it is. */
  ReadKind kind();

  /** What is read; empty for a {@link Whole}. */
  String subject();

  /** The source path of the document it starts from; empty where that does not matter. */
  default String from() {
    return "";
  }

  /**
   * Where a link leads.
   *
   * @param from the source path of the document that has the link
   * @param href the link as written
   */
  record Link(@Override String from, String href) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.LINK;
    }

    @Override
    public String subject() {
      return href;
    }
  }

  /**
   * The web address of a file of the repository at the revision that is built.
   *
   * @param path its path in the repository, or a route of the repository's web page
   */
  record Repository(String path) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.REPOSITORY;
    }

    @Override
    public String subject() {
      return path;
    }
  }

  /**
   * That a glob in {@code provided} is used; the globs are part of every page's key.
   *
   * @param glob the glob
   */
  record Provided(String glob) implements Read {
    /** The answer for all globs. */
    public static final String USED = "used";

    @Override
    public ReadKind kind() {
      return ReadKind.PROVIDED;
    }

    @Override
    public String subject() {
      return glob;
    }
  }

  /**
   * Where a link to a module outside the site leads.
   *
   * @param from the source path of the document that has the link
   * @param href the link as written
   */
  record ModuleLink(@Override String from, String href) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.MODULE_LINK;
    }

    @Override
    public String subject() {
      return href;
    }
  }

  /**
   * A section with everything in it, as templates list it.
   *
   * @param prefix its prefix
   */
  record Listing(String prefix) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.LISTING;
    }

    @Override
    public String subject() {
      return prefix;
    }
  }

  /** Titles and URLs of the documents under a URL prefix. */
  record Prefix(String prefix) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.PREFIX;
    }

    @Override
    public String subject() {
      return prefix;
    }
  }

  /**
   * The size of an image.
   *
   * @param output its output path
   */
  record Image(String output) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.IMAGE;
    }

    @Override
    public String subject() {
      return output;
    }
  }

  /**
   * The front matter of all documents of a collection.
   *
   * @param subject its name; empty for the pages outside all collections
   */
  record FrontMatters(@Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.FRONT_MATTERS;
    }
  }

  /**
   * Front matter and text of a document.
   *
   * @param subject its source path
   */
  record Text(@Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.TEXT;
    }
  }

  /**
   * A file below the source directory, or its absence.
   *
   * @param subject its path, such as that of an include
   */
  record SourceFile(@Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.SOURCE_FILE;
    }
  }

  /**
   * A file of the project, or its absence.
   *
   * @param from where the site has the content of the project's module, empty for the site's own
   * @param subject its path below the directory of the project
   */
  record ProjectFile(@Override String from, @Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.PROJECT_FILE;
    }
  }

  /** When the document with a source path was last changed. */
  record LastChange(@Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.LAST_CHANGE;
    }
  }

  /**
   * A value of the build, which the text of a page shows.
   *
   * @param key its name, such as {@code project.version}
   */
  record Value(String key) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.VALUE;
    }

    @Override
    public String subject() {
      return key;
    }
  }

  /**
   * What the POM says, which a template shows.
   *
   * @param name what of it, such as {@code version}; empty for all of it
   */
  record Project(String name) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.PROJECT;
    }

    @Override
    public String subject() {
      return name;
    }
  }

  /**
   * A file of the theme that is not on all pages, by the name that it is written under.
   *
   * @param name its name in the theme, such as {@code blocks/tabs.css}; empty for all of them
   */
  record ThemeFile(String name) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.THEME_FILE;
    }

    @Override
    public String subject() {
      return name;
    }
  }

  /**
   * A diagram that is shown. Its text is the page's own; this says which drawings are still used.
   *
   * @param subject the name under which it is kept
   */
  record Diagram(@Override String subject) implements Read {
    /** The answer for all diagrams. */
    public static final String DRAWN = "drawn";

    @Override
    public ReadKind kind() {
      return ReadKind.DIAGRAM;
    }
  }

  /**
   * Whether a page has a twin in Markdown.
   *
   * @param subject the output path of the page
   */
  record Twin(@Override String subject) implements Read {
    @Override
    public ReadKind kind() {
      return ReadKind.TWIN;
    }
  }

  /** Something that there is once in a site. */
  enum Whole implements Read {
    /** Paths, URLs and outputs of everything in the site. */
    ADDRESSES(ReadKind.ADDRESSES),
    /** The values of the data files. */
    DATA(ReadKind.DATA),
    /** Paths and outputs of the static files. */
    STATIC_FILES(ReadKind.STATIC_FILES),
    /** When static files were last modified. */
    FILE_TIMES(ReadKind.FILE_TIMES),
    /** The order in which documents are rendered. */
    ORDER(ReadKind.ORDER),
    /** The pages that are made of others, such as those that lead on to them. */
    GENERATED_PAGES(ReadKind.GENERATED_PAGES),
    /** The time of the build. */
    TIME(ReadKind.TIME),
    /** Something that no later build can check: the page is rendered each time. */
    UNREPEATABLE(ReadKind.UNREPEATABLE);

    private final ReadKind kind;

    Whole(ReadKind kind) {
      this.kind = kind;
    }

    @Override
    public ReadKind kind() {
      return kind;
    }

    @Override
    public String subject() {
      return "";
    }
  }
}
