package io.github.shelfmark.theme;

import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.site.Url;
import java.nio.file.Path;

/** Where the source of a page can be edited. */
final class EditUrl {
  private EditUrl() {}

  /**
   * The address of a document's source.
   *
   * @param base the address of the first source directory, with a slash at its end
   * @param path the path of the document in the site
   * @return empty if the base is
   */
  static String of(String base, SourceRoots sources, String path) {
    if (base.isEmpty() || sources.isPlain()) {
      return base.isEmpty() ? "" : base + Url.encode(path);
    }
    Path first = sources.first().directory();
    String below = first.relativize(sources.fileOf(path)).toString().replace('\\', '/');
    String url = base;
    while (below.startsWith("../")) {
      // Other source directories are where they are in the repository.
      int end = url.lastIndexOf('/', url.length() - 2);
      if (end <= url.indexOf("://") + 2) {
        return "";
      }
      url = url.substring(0, end + 1);
      below = below.substring(3);
    }
    return url + Url.encode(below);
  }
}
