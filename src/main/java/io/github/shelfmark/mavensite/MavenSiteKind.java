package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.SitePolicy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells Maven Sites from others. Each source is asked, so this looks for a few names and loads
 * nothing else of the package.
 */
public final class MavenSiteKind implements SitePolicy {
  /** The name of the kind of site. */
  static final String NAME = "maven-site";

  /** The directory with the documents that we read. */
  static final String MARKDOWN = "markdown";

  /** What the names of documents in it end with; the last two are templates of Velocity. */
  public static final List<String> ENDINGS = List.of(".md", ".markdown", ".md.vm", ".markdown.vm");

  /** The directory with the files that are copied. */
  static final String RESOURCES = "resources";

  /** The site descriptor. */
  static final String DESCRIPTOR = "site.xml";

  /** The directories of Doxia's modules, in which it looks for documents. */
  private static final List<String> DOXIA =
      List.of(MARKDOWN, "apt", "xdoc", "fml", "xhtml", "xhtml5", "asciidoc");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<SitePolicy> in(Path source) {
    return isMavenSite(source) ? Optional.of(new MavenSite(source)) : Optional.empty();
  }

  /**
   * Whether a directory is a Maven Site: it has a directory of Doxia's, and a site descriptor
   * beside it, or else the name {@code src/site} and no document outside of such directories.
   *
   * @param source a directory, which need not exist
   */
  public static boolean isMavenSite(Path source) {
    boolean usual = source.endsWith("src/site");
    boolean described = Files.isRegularFile(source.resolve(DESCRIPTOR));
    if (!usual && !described) {
      return false;
    }
    boolean documents =
        DOXIA.stream().anyMatch(name -> Files.isDirectory(source.resolve(name)))
            || (described && Files.isDirectory(source.resolve(RESOURCES)));
    return documents && (described || !hasDocument(source));
  }

  /**
   * Whether a directory is a Maven Site in which there is nothing for us to build.
   *
   * @param source a directory, which need not exist
   */
  public static boolean hasNoMarkdown(Path source) {
    return isMavenSite(source) && !Files.isDirectory(source.resolve(MARKDOWN));
  }

  /** Whether any document is directly in a directory. */
  private static boolean hasDocument(Path source) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(source, "*.{md,markdown}")) {
      return files.iterator().hasNext();
    } catch (IOException unreadable) {
      return true;
    }
  }
}
