package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Nfc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Which files are documents, and what is known of a document by its file. The defaults of the
 * methods are for an ordinary site.
 */
public interface SourceRules extends DateRules {
  /** The rules of an ordinary site. */
  SourceRules ORDINARY = new SourceRules() {};

  /** Finds files that are the index of their directory, whatever they are called. */
  @FunctionalInterface
  interface Indexes {
    /**
     * Whether a file is the index of its directory.
     *
     * @param document whether it is a document without being an index
     */
    boolean has(SourceFile file, DocumentFormat format, boolean document);
  }

  /**
   * Whether files and directories of a name are no content, unless the site includes them.
   *
   * @param name not empty
   */
  default boolean isPassedOver(String name) {
    char first = name.charAt(0);
    return first == '.' || first == '_' || first == '#' || first == '~' || name.endsWith("~");
  }

  /** Whether a file is content at all, as a document or as it is. */
  default boolean isContent(SourceFile file) {
    return true;
  }

  /**
   * A file under the name that says what it is and where its page is, for files whose name has
   * something behind that, such as {@code usage.md.vm}.
   */
  default SourceFile named(SourceFile file) {
    return file;
  }

  /**
   * The collection whose documents are in directories of a name, wherever those are.
   *
   * @param directory the name of a directory
   */
  default Optional<String> collectionIn(String directory) {
    return Optional.empty();
  }

  /** Whether a README is the index of a directory that has no other. */
  default boolean areReadmesIndexes() {
    return true;
  }

  /** Which of the files of a source are indexes. */
  default Indexes indexes(List<SourceFile> files) {
    return (file, format, document) -> false;
  }

  /**
   * Whether a file is a document, apart from indexes.
   *
   * @param hasFrontMatter looks into the file, so it is asked last
   */
  default boolean isDocument(
      SourceFile file, DocumentFormat format, BooleanSupplier hasFrontMatter) {
    return format == DocumentFormat.MARKDOWN
        || (format == DocumentFormat.HTML && hasFrontMatter.getAsBoolean());
  }

  /**
   * Whether a document is also copied as it is.
   *
   * @param index whether it is an index by {@link #indexes}
   * @param hasFrontMatter looks into the file, so it is asked last
   */
  default boolean isCopied(
      SourceFile file, DocumentFormat format, boolean index, BooleanSupplier hasFrontMatter) {
    return false;
  }

  /**
   * Whether a file that is not a document is copied.
   *
   * @param hasFrontMatter looks into the file, so it is asked last
   * @param findings gets what the author should know of a file that is left out
   */
  default boolean isStatic(
      SourceFile file, BooleanSupplier hasFrontMatter, Consumer<Finding> findings) {
    return true;
  }

  /**
   * The extension of the file that becomes of a document that is neither Markdown nor HTML, with
   * its dot; empty if it has none.
   */
  default String extensionOf(SourceFile file) {
    return file.extension().isEmpty() ? "" : "." + file.extension();
  }

  /**
   * Pages that are no files of the source but made of others, such as the further pages of a list.
   * One with the path of a page that is a file takes its place.
   *
   * @param source the source directory
   * @param pages the pages that are files
   * @param collections the collections, whose documents are sorted
   * @param findings gets what is wrong with what the site asks for
   */
  default List<Document> generated(
      Path source, List<Document> pages, List<Collection> collections, Consumer<Finding> findings) {
    return List.of();
  }

  /**
   * Whether front matter may also be TOML between lines of {@code +++}, and what looks like a
   * header but is not read as one is reported.
   */
  default boolean readsToml() {
    return true;
  }

  /**
   * Reads headers that documents have instead of front matter between fences; empty for those that
   * an ordinary site reads. A kind of site that does not read TOML has none.
   */
  default Optional<HeaderReader> headers() {
    return Optional.empty();
  }

  /**
   * The severity of front matter that is no YAML; a document with a warning is built without it.
   */
  default Severity unreadableFrontMatter() {
    return Severity.ERROR;
  }

  /**
   * The severity of a byte that is not UTF-8; a document with a warning is built with U+FFFD in its
   * place.
   */
  default Severity notUtf8(SourceFile file) {
    return Severity.ERROR;
  }

  /** The severity of a symbolic link whose target does not exist. */
  default Severity brokenSymbolicLink() {
    return Severity.ERROR;
  }

  /** Whether directories that a build has made are passed over, wherever they are. */
  default boolean passesOverBuilds() {
    return true;
  }

  /** The severity of sources of a program that would be published, such as a {@code pom.xml}. */
  default Severity publishedSource() {
    return Severity.WARNING;
  }

  /**
   * The form in which a path or a permalink becomes part of a URL. An ordinary site has Unicode's
   * composed form, which is what readers type, whatever the file system made of a name.
   */
  default String inUrl(String path) {
    return Nfc.of(path);
  }

  /**
   * The URL of a document as links to it have it. An ordinary site's is percent-encoded wherever a
   * path has to be.
   */
  default String encoded(String url) {
    return Url.normal(url);
  }

  /**
   * Whether a document is published.
   *
   * @param own its own front matter
   * @param data the front matter over its defaults
   */
  default boolean isPublished(SourceFile file, FrontMatter own, Map<String, Object> data) {
    return !Boolean.FALSE.equals(data.get("published"));
  }

  /**
   * Whether a document is published, and why not, if its author should know.
   *
   * @param own its own front matter
   * @param data the front matter over its defaults
   * @param findings gets what the author should know
   */
  default boolean isPublished(
      SourceFile file, FrontMatter own, Map<String, Object> data, Consumer<Finding> findings) {
    return isPublished(file, own, data);
  }

  /**
   * The name of the dialect that a document chooses; empty if it leaves that to the site.
   *
   * @param data the front matter over its defaults
   */
  default Optional<Object> dialect(Map<String, Object> data) {
    return Optional.ofNullable(data.get("dialect"));
  }

  /**
   * Adds to the front matter of a document what is known by its file and its text.
   *
   * @param data the front matter over its defaults, changed in place
   * @param text the body
   * @return the body, with anything taken out that is now in the front matter
   */
  default DocumentText complete(
      Map<String, Object> data, SourceFile file, DocumentFormat format, DocumentText text) {
    return text;
  }

  /** Whether sections list pages without a title in their front matter or a heading that is one. */
  default boolean listsUntitled() {
    return true;
  }

  /**
   * The permalink pattern of a collection that configures none.
   *
   * @param collection the name of the collection
   * @param style the permalink style of the site
   * @return empty for the pattern that other collections have
   */
  default Optional<String> permalink(String collection, String style) {
    return Optional.empty();
  }

  /** The severity of a permalink that leads out of the site; the part that does is removed. */
  default Severity leavingPermalink() {
    return Severity.ERROR;
  }

  /**
   * The severity of an unknown placeholder in a permalink, which is kept as text.
   *
   * @param page whether the document is outside all collections
   */
  default Severity unknownPlaceholder(boolean page) {
    return Severity.ERROR;
  }

  /** The title of a document whose author wrote one into the front matter. */
  default String title(String written) {
    return written;
  }

  /** The order of a collection that configures none: by date, then by path, the undated last. */
  default List<Document> sorted(List<Document> posts) {
    List<Document> sorted = new ArrayList<>(posts);
    sorted.sort(
        Comparator.<Document, Boolean>comparing(post -> post.date().isEmpty())
            .thenComparing(
                (a, b) ->
                    a.date().isPresent() && b.date().isPresent()
                        ? a.date().get().compareTo(b.date().get())
                        : 0)
            .thenComparing(Document::path));
    return sorted;
  }

  /** The severity of two files with the same URL; the later one is written. */
  default Severity clash() {
    return Severity.ERROR;
  }

  /** The hint of the finding for a source without documents. */
  default String emptyHint() {
    return "Documents are Markdown files, such as index.md.";
  }
}
