package io.github.shelfmark.jekyll;

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

  /** The directory of its address. */
  String directory() {
    return url.substring(0, url.lastIndexOf('/') + 1);
  }
}
