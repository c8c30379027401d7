package io.github.shelfmark.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The directories that one site is read from. A file's path in the site is the mount of its
 * directory and its path below that, so that the site is one tree whatever it is read from.
 */
public final class SourceRoots {
  private final List<SourceRoot> all;
  private final Map<String, SourceRoot> byMount = new HashMap<>();
  private final Map<String, SourceRoot> byModule = new LinkedHashMap<>();
  private final Map<Path, SourceRoot> byDirectory = new HashMap<>();

  private SourceRoots(List<SourceRoot> all) {
    this.all = List.copyOf(all);
    for (SourceRoot root : this.all) {
      byMount.putIfAbsent(root.mount(), root);
      byDirectory.putIfAbsent(root.directory(), root);
      if (!root.module().isEmpty()) {
        byModule.putIfAbsent(root.module(), root);
      }
    }
  }

  /**
   * The directories of a site.
   *
   * @param roots at least one; the first has the site's configuration
   * @throws IllegalArgumentException if there is none, or the first is not at the site's root
   */
  public static SourceRoots of(List<SourceRoot> roots) {
    if (roots.isEmpty() || !roots.get(0).isOwn()) {
      throw new IllegalArgumentException("a site needs a source directory of its own");
    }
    return new SourceRoots(roots);
  }

  /**
   * The directories of a site of a project, which is a module by its artifact id, so that links can
   * name it.
   *
   * @param project the values of the project
   * @param base its directory; null if it is not known
   */
  public static SourceRoots ofProject(
      Map<String, String> project, @Nullable Path base, List<SourceRoot> roots) {
    List<SourceRoot> all = new ArrayList<>(roots);
    String artifact = project.getOrDefault("artifactId", "");
    all.set(0, new SourceRoot("", all.get(0).directory(), artifact, "", project));
    // Modules are of projects of their own.
    all.replaceAll(root -> base == null || !root.isOwn() ? root : root.in(base));
    return of(all);
  }

  /** The one directory of a site. */
  public static SourceRoots of(Path directory) {
    return new SourceRoots(List.of(SourceRoot.of(directory)));
  }

  /** The same directories, each changed. */
  public SourceRoots each(UnaryOperator<SourceRoot> change) {
    return new SourceRoots(all.stream().map(change).toList());
  }

  /** Whether paths of the site are those below the first directory. */
  public boolean isPlain() {
    return all.size() == 1 && first().content().isEmpty();
  }

  /** All directories, in the order given. */
  public List<SourceRoot> all() {
    return all;
  }

  /** The directory with the site's configuration. */
  public SourceRoot first() {
    return all.get(0);
  }

  /** The directories whose content is at the root of the site, the first one first. */
  public List<Path> own() {
    return ownRoots().stream().map(SourceRoot::directory).toList();
  }

  /** The same directories with all that is known of them. */
  public List<SourceRoot> ownRoots() {
    return all.stream().filter(SourceRoot::isOwn).toList();
  }

  /** The directories of modules, whose content is below prefixes of their own. */
  public List<SourceRoot> modules() {
    return all.stream().filter(root -> !root.isOwn()).toList();
  }

  /** The modules by name, the site's own included if it has one. */
  public Map<String, SourceRoot> byModule() {
    return Collections.unmodifiableMap(byModule);
  }

  /**
   * The mount that a path of the site is below.
   *
   * @return empty for the root of the site
   */
  public String mountOf(String path) {
    if (byMount.size() == 1) {
      return "";
    }
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String mount = path.substring(0, end + 1);
      if (byMount.containsKey(mount)) {
        return mount;
      }
    }
    return "";
  }

  /** The directory that a path of the site is read from; the first one's where several may be. */
  public SourceRoot rootOf(String path) {
    return byMount.getOrDefault(mountOf(path), first());
  }

  /**
   * The file at a path of the site; where it would be, if there is none. The path of a file beside
   * the source has {@code ..} in it.
   */
  public Path fileOf(String path) {
    return path.contains("../") ? at(path).normalize() : at(path);
  }

  private Path at(String path) {
    String mount = mountOf(path);
    String below = path.substring(mount.length());
    @Nullable Path found = null;
    for (SourceRoot root : all) {
      if (root.mount().equals(mount)) {
        for (Path directory : root.directories()) {
          Path file = directory.resolve(below);
          found = found == null ? file : found;
          if (!isPlain() && Files.exists(file)) {
            return file;
          }
        }
        // Its configuration is beside the directories with the content.
        Path beside = root.directory().resolve(below);
        if (!root.content().isEmpty() && Files.exists(beside)) {
          return beside;
        }
      }
    }
    return found == null ? first().directory().resolve(path) : found;
  }

  /**
   * The path in the site of a file.
   *
   * @param file an absolute path
   * @return empty if it is in none of the directories
   */
  public Optional<String> pathOf(Path file) {
    for (Path above = file; above != null; above = above.getParent()) {
      SourceRoot root = byDirectory.get(above);
      if (root != null) {
        return Optional.of(root.pathOf(file));
      }
    }
    return Optional.empty();
  }

  /**
   * The file at a path of the site as people should see it.
   *
   * @param base the directory that names are relative to
   * @return relative to the base where it is below it, else absolute, with slashes
   */
  public String shown(Path base, String path) {
    Path file = fileOf(path);
    return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
  }
}
