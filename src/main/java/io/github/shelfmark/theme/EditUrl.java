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

  /** Whether a text is the address of a page in the web. */
  static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /**
   * The address at which sources are read, by that at which they are edited.
   *
   * @param edit an address as of GitHub, GitLab or Gitea
   * @return empty if it is of another kind
   */
  static String view(String edit) {
    int host = edit.indexOf("://") + 3;
    int project = third(edit, edit.indexOf('/', host));
    if (host < 3 || project < 0) {
      return "";
    }
    int gitlab = edit.indexOf("/-/edit/", host);
    if (gitlab > 0) {
      return edit.substring(0, gitlab) + "/-/blob/" + edit.substring(gitlab + 8);
    }
    if (edit.startsWith("/edit/", project)) {
      return edit.substring(0, project) + "/blob/" + edit.substring(project + 6);
    }
    return edit.startsWith("/_edit/", project)
        ? edit.substring(0, project) + "/src/branch/" + edit.substring(project + 7)
        : "";
  }

  /** The slash after the owner and the name of a repository. */
  private static int third(String url, int first) {
    int second = first < 0 ? -1 : url.indexOf('/', first + 1);
    return second < 0 ? -1 : url.indexOf('/', second + 1);
  }
}
