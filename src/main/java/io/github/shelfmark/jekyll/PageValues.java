package io.github.shelfmark.jekyll;

import io.github.shelfmark.site.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of a page outside all collections, which for pages that plugins make is not
 * what is known of their documents.
 *
 * @param data its front matter over its defaults
 * @param path the path of its file
 * @param name the name of its file
 * @param url its address
 */
record PageValues(Map<String, @Nullable Object> data, String path, String name, String url) {

  /** Those of a page that is a file of the source. */
  static PageValues of(Document page) {
    return new PageValues(page.data(), page.path(), SiteFiles.name(page), page.url());
  }

  /** The same page with other front matter. */
  PageValues with(Map<String, @Nullable Object> other) {
    return new PageValues(other, path, name, url);
  }

  /** The same page with another path. */
  PageValues at(String other) {
    return new PageValues(data, other, name, url);
  }

  /** The directory of its address. */
  String directory() {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }
}
