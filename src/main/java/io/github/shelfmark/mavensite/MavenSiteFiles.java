package io.github.shelfmark.mavensite;

import io.github.shelfmark.extension.FileUse;
import java.util.Optional;
import java.util.Set;

/** What becomes of the files of a Maven Site that are neither pages nor copied. */
final class MavenSiteFiles {
  private final LeftDocuments left;
  private final Set<String> languages;
  private final Set<String> documents;

  MavenSiteFiles(LeftDocuments left) {
    this.left = left;
    this.languages = Set.copyOf(left.languages());
    this.documents = Set.copyOf(left.byOutput().values());
  }

  /**
   * What becomes of a file.
   *
   * @param path its path below the source directory
   * @return empty if the rules of ordinary sites say it
   */
  Optional<FileUse> use(String path) {
    int slash = path.indexOf('/');
    String directory = slash < 0 ? "" : path.substring(0, slash);
    if (path.equals(MavenSiteKind.DESCRIPTOR)) {
      return Optional.of(FileUse.read("the site descriptor"));
    }
    if (documents.contains(path)) {
      return Optional.of(FileUse.left("maven-site-plugin makes a page of it"));
    }
    if (languages.contains(directory)) {
      return Optional.of(FileUse.left("the site in another language"));
    }
    if (slash < 0 && path.startsWith("site_") && path.endsWith(".xml")) {
      return Optional.of(FileUse.left("the site descriptor of another language"));
    }
    if (directory.equals(MavenSiteKind.MARKDOWN)) {
      return Optional.of(FileUse.notUsed("only Markdown is read in markdown/"));
    }
    if (left.isModule(directory)) {
      return Optional.of(FileUse.notUsed("it is no document of " + directory + "/"));
    }
    boolean ours =
        directory.equals(MavenSiteKind.RESOURCES)
            || path.startsWith("_")
            || path.equals("site.yml")
            || path.equals("site.yaml");
    return ours
        ? Optional.empty()
        : Optional.of(FileUse.notUsed("it is in no directory that a Maven Site has"));
  }
}
