package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;
import java.util.Locale;
import java.util.Optional;

/**
 * A text file of the project, which need not be in the source.
 *
 * @param path its path below the directory of the project, {@code /} between names
 * @param text its text, with {@code \n} line ends and without a byte order mark
 * @param page its page on the web page of the repository; empty if that is not known
 * @param document the file as a document, if it is Markdown: without front matter, and with links
 *     that are resolved from where the file is and written for the page that shows it
 */
public record ProjectFile(
    String path, String text, Optional<RepositoryPage> page, Optional<Document> document) {

  /** The ending of its name in lower case, which tells its language; empty if it has none. */
  public String ending() {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Its name without the directories. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
