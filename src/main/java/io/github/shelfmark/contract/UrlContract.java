package io.github.shelfmark.contract;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The list of addresses that a site has published and is to keep.
 *
 * @param file a list of ours ({@code shelfmark.urls}), or the {@code sitemap.xml} of an earlier
 *     site
 * @param required whether the file has to be there
 * @param update the list to write if the site has no errors; empty to write none
 */
public record UrlContract(Path file, boolean required, Optional<Path> update) {
  /** The usual name of the list. */
  public static final String FILE = "shelfmark.urls";

  /** Makes paths absolute. */
  public UrlContract {
    file = file.toAbsolutePath().normalize();
    update = update.map(path -> path.toAbsolutePath().normalize());
  }

  /** What of it a build depends on besides the file's content. */
  public String key() {
    return file + (required ? " required" : "");
  }
}
