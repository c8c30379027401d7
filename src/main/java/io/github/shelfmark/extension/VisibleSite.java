package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The site as seen by a page while it is rendered. What the page asks is recorded, so that the next
 * build renders it again if an answer has changed.
 */
public interface VisibleSite {
  /**
   * The documents whose URL starts with a prefix, at any depth, in reading order, without the one
   * at the prefix itself. A page that lists them may show their titles and link to them.
   *
   * @param prefix a decoded URL prefix with a slash at both ends
   */
  List<Document> under(String prefix);

  /**
   * The title of the section at a prefix; without such a section, the prefix's last name as title.
   */
  String title(String prefix);

  /** The prefixes of all sections. */
  Collection<String> prefixes();

  /** The document at a source path, all of which a page may show; empty if there is none. */
  Optional<Document> document(String path);

  /** The documents of a collection, of which a page may show the front matter; none if unknown. */
  List<Document> collection(String name);

  /**
   * A text file of the document's project, below the source directory if the build is {@code safe}.
   * What a page is given of it is recorded, so that a change of the file makes the page again.
   *
   * @param from the document that shows it; a path with {@code ./} or {@code ../} at its start
   *     begins at the document's directory, any other at the project's
   * @param path its path as the author has written it, {@code /} between names
   * @param place where that is; computed only if there is something to report
   * @param findings gets what is wrong if there is no such file, or it may not be shown
   * @return empty if something is wrong
   */
  default Optional<ProjectFile> file(
      Document from, String path, Place place, Consumer<Finding> findings) {
    throw new UnsupportedOperationException("there are no files here");
  }

  /** The values of the data files by the names of the files. */
  Map<String, Object> data();
}
