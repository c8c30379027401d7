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
 * @param base the directory of the project that it belongs to, absolute: documents may show files
 *     of it. The directory itself if nothing is known of a project
 * @param content the directories below it that have the content, laid over each other, such as
 *     {@code markdown} and {@code resources}; only the configuration, the data and the theme are in
 *     the directory itself then. Empty if the directory itself has the content.
 */
public record SourceRoot(
    String mount,
    Path directory,
    String module,
    String title,
    Map<String, String> project,
    Path base,
    List<String> content) {

  /**
   * Makes the directory absolute, and writes the mount with a slash at its end alone.
   *
   * @throws IllegalArgumentException if the mount leads out of the site, or content out of the
   *     directory
   */
  public SourceRoot {
    mount = mount(mount);
    directory = directory.toAbsolutePath().normalize();
    base = base.toAbsolutePath().normalize();
    project = Map.copyOf(project);
    content = List.copyOf(content);
    for (String below : content) {
      Path resolved = directory.resolve(below).normalize();
      if (!resolved.startsWith(directory) || resolved.equals(directory)) {
        throw new IllegalArgumentException("not a directory below " + directory + ": " + below);
      }
    }
  }

  /** A directory that has the content itself, of no known project. */
  public SourceRoot(
      String mount, Path directory, String module, String title, Map<String, String> project) {
    this(mount, directory, module, title, project, directory, List.of());
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
    return new SourceRoot(prefix, directory, module, title, project, base, content);
  }

  /** The same directory, with a title for its module. */
  public SourceRoot titled(String name) {
    return new SourceRoot(mount, directory, module, name, project, base, content);
  }

  /** The same directory, with the values of its module's project. */
  public SourceRoot withProject(Map<String, String> values) {
    return new SourceRoot(mount, directory, module, title, values, base, content);
  }

  /** The same directory, as one of the project in another directory. */
  public SourceRoot in(Path projectDirectory) {
    return new SourceRoot(mount, directory, module, title, project, projectDirectory, content);
  }

  /** The same directory, whose content is in directories below it. */
  public SourceRoot withContent(List<String> below) {
    return new SourceRoot(mount, directory, module, title, project, base, below);
  }

  /** The directories that have the content: the directory itself, or those below it. */
  public List<Path> directories() {
    return content.isEmpty()
        ? List.of(directory)
        : content.stream().map(below -> directory.resolve(below).normalize()).toList();
  }

  /**
   * The path in the site of a file.
   *
   * @param file a file in the directory
   */
  public String pathOf(Path file) {
    Path base = directory;
    for (Path each : directories()) {
      base = file.startsWith(each) ? each : base;
    }
    String below = base.relativize(file).toString();
    return mount + below.replace(file.getFileSystem().getSeparator(), "/");
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
