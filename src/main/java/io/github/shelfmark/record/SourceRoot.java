package io.github.shelfmark.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A directory that a site is read from.
 *
 * @param mount where the site has its content: empty for the root of the site, else a path with a
 *     slash at its end, such as {@code core/}
 * @param directory the directory, absolute
 * @param module the name by which links name the module whose directory it is; empty for none
 * @param title the title of the module, where its {@code site.yml} has none
 * @param project the values of the module's project, such as its version
 */
public record SourceRoot(
    String mount, Path directory, String module, String title, Map<String, String> project) {

  /**
   * Makes the directory absolute, and writes the mount with a slash at its end alone.
   *
   * @throws IllegalArgumentException if the mount leads out of the site
   */
  public SourceRoot {
    mount = mount(mount);
    directory = directory.toAbsolutePath().normalize();
    project = Map.copyOf(project);
  }

  /** A directory with content for the root of a site. */
  public static SourceRoot of(Path directory) {
    return new SourceRoot("", directory, "", "", Map.of());
  }

  /**
   * The directory of a module, whose pages are below its name.
   *
   * @param module its name, such as an artifact id
   */
  public static SourceRoot module(String module, Path directory) {
    return new SourceRoot(module, directory, module, "", Map.of());
  }

  /** The same directory at another place in the site. */
  public SourceRoot at(String prefix) {
    return new SourceRoot(prefix, directory, module, title, project);
  }

  /** The same directory, with a title for its module. */
  public SourceRoot titled(String name) {
    return new SourceRoot(mount, directory, module, name, project);
  }

  /** The same directory, with the values of its module's project. */
  public SourceRoot withProject(Map<String, String> values) {
    return new SourceRoot(mount, directory, module, title, values);
  }

  /** Whether its content is at the root of the site. */
  public boolean isOwn() {
    return mount.isEmpty();
  }

  private static String mount(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && written.charAt(start) == '/') {
      start++;
    }
    while (end > start && written.charAt(end - 1) == '/') {
      end--;
    }
    String bare = written.substring(start, end);
    for (String name : List.of(bare.split("/", -1))) {
      boolean empty = name.isEmpty() && !bare.isEmpty();
      if (empty || name.equals(".") || name.equals("..") || name.indexOf('\\') >= 0) {
        throw new IllegalArgumentException("not a path inside a site: " + written);
      }
    }
    return bare.isEmpty() ? "" : bare + "/";
  }
}
