package io.github.shelfmark.bench;

import java.util.Locale;

/**
 * What a tool requires of its documents: the format of front matter, and text for what its
 * templates cannot compute themselves.
 */
enum Flavour {
  /** Shelfmark, which generates all navigation itself. */
  YAML,
  /** Hugo, which generates all navigation itself. */
  HUGO,
  /** Jekyll, whose templates find a section's documents by a front matter value. */
  JEKYLL,
  /** JBake, whose documents know their neighbours only from front matter. */
  JBAKE,
  /** Maven Site, which does not show front matter, and has the same menu on every page. */
  MAVEN;

  /**
   * A document of the site.
   *
   * @param section the name of its directory; empty for the home page
   * @param name its file name without extension; {@code index} for the page of a section
   * @param place its position among its neighbours, from 0
   */
  record Page(String section, String name, String title, int place) {
    boolean isIndex() {
      return name.equals("index");
    }

    boolean isHome() {
      return section.isEmpty();
    }

    /** The page's path below the site if each page is a directory. */
    private String directory() {
      return (isHome() ? "" : section + "/") + (isIndex() ? "" : name + "/");
    }

    /** The page's path below the site if each page is a file. */
    private String file() {
      return (isHome() ? "" : section + "/") + name + ".html";
    }
  }

  static Flavour of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether the corpus includes a page for each section; other tools generate these. */
  boolean wantsIndexes() {
    return this != YAML;
  }

  /** Whether that page has to list the documents of the section. */
  boolean wantsLists() {
    return wantsIndexes() && this != HUGO;
  }

  String fileName(Page page) {
    return (this == HUGO && page.isIndex() ? "_index" : page.name()) + ".md";
  }

  /** The link target for a page, as seen from another page in a section. */
  String address(Page page) {
    return switch (this) {
      case JBAKE -> "/" + page.file();
      case MAVEN -> "../" + page.file();
      default -> "/" + page.directory();
    };
  }

  /** The text above a page's own content. */
  String head(Page page, Page previous, Page next) {
    return switch (this) {
      case YAML -> fenced(page.title(), "sequence: " + page.place());
      case HUGO -> fenced(page.title(), "weight: " + page.place());
      case JEKYLL -> fenced(page.title(), jekyll(page)) + (page.isIndex() ? "" : "- c\n{:toc}\n\n");
      case JBAKE -> jbake(page, previous, next) + (page.isIndex() ? "" : "[TOC levels=2-3]\n\n");
      case MAVEN ->
          "---\ntitle: %s\n---\n\n# %s\n\n".formatted(page.title(), page.title())
              + (page.isIndex() ? "" : "<!-- MACRO{toc|fromDepth=2|toDepth=3} -->\n\n");
    };
  }

  /** The text below a page's own content. */
  String foot(Page page, Page previous, Page next) {
    return this != MAVEN || page.isIndex()
        ? ""
        : "\n[Previous: %s](%s) [Next: %s](%s)\n"
            .formatted(previous.title(), address(previous), next.title(), address(next));
  }

  private static String fenced(String title, String more) {
    return "---\ntitle: " + title + "\n" + more + "\n---\n\n";
  }

  private static String jekyll(Page page) {
    String section = "section: " + page.section();
    return page.isIndex()
        ? section + "\noverview: " + !page.isHome() + "\npermalink: /" + page.directory()
        : section;
  }

  private String jbake(Page page, Page previous, Page next) {
    return """
        title=%s
        type=page
        status=published
        section=%s
        previous=%s
        previousTitle=%s
        next=%s
        nextTitle=%s
        ~~~~~~

        """
        .formatted(
            page.title(),
            page.section(),
            address(previous),
            previous.title(),
            address(next),
            next.title());
  }
}
