package io.github.shelfmark.site;

import io.github.shelfmark.finding.Position;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who writes which file of a site: the one place that knows whether a path is taken and whether a
 * link has a target. Filled by one thread, before anything is rendered.
 */
public final class OutputPaths {
  private final Map<String, Owner> owners = new HashMap<>();
  private final Set<String> parents = new HashSet<>();
  private final Map<String, String> redirects = new TreeMap<>();
  private final Map<String, String> twins = new HashMap<>();
  private final Set<String> claimed = new TreeSet<>();

  /**
   * Who writes a file.
   *
   * @param source the source path of the document or static file; empty for what no author wrote
   * @param position where in the source the path is given
   */
  public record Owner(String source, Position position) {
    /** A file that no author wrote. */
    public static final Owner GENERATED = new Owner("", Position.NONE);
  }

  /**
   * Gives a path to an owner, in place of the one before.
   *
   * @return the owner before
   */
  public Optional<Owner> put(String path, Owner owner) {
    addParents(path);
    return Optional.ofNullable(owners.put(path, owner));
  }

  private void addParents(String path) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (!parents.add(path.substring(0, end))) {
        // The directories above it are known as well.
        break;
      }
    }
  }

  /** Claims a directory for files whose names are not known yet. */
  public void claimDirectory(String directory) {
    String name = directory.endsWith("/") ? directory : directory + "/";
    claimed.add(name);
    addParents(name);
  }

  /**
   * Says that a file sends its readers on.
   *
   * @param to an address of another site, or one from the root of this site
   */
  public void redirect(String path, String to) {
    redirects.put(path, to);
  }

  /** Where a file sends its readers on to; empty for a file with a content of its own. */
  public Optional<String> redirectOf(String path) {
    return Optional.ofNullable(redirects.get(path));
  }

  /** All files that send their readers on, and where to. */
  public Map<String, String> redirects() {
    return Collections.unmodifiableMap(redirects);
  }

  /**
   * Says that a page has a twin in Markdown.
   *
   * @param path the twin, which no author writes
   */
  public void twin(String page, String path) {
    put(path, Owner.GENERATED);
    twins.put(page, path);
  }

  /** The twin of a page; empty if it has none. */
  public Optional<String> twinOf(String page) {
    return Optional.ofNullable(twins.get(page));
  }

  /** Whether a file is the twin of a page, which links reach by the name of the page. */
  public boolean isTwin(String path) {
    return path.endsWith(Twins.ENDING) && path.equals(twins.get(Twins.pageOf(path)));
  }

  /** Who writes a path. */
  public Optional<Owner> owner(String path) {
    return Optional.ofNullable(owners.get(path));
  }

  /** Whether a file of the site has exactly this path. */
  public boolean has(String path) {
    return owners.containsKey(path);
  }

  /** Whether files of the site are below a path, or will be because the directory is claimed. */
  public boolean isDirectory(String path) {
    return parents.contains(path);
  }

  /** Whether a path is in a claimed directory. */
  public boolean isClaimed(String path) {
    boolean found = false;
    for (int end = path.lastIndexOf('/'); end > 0 && !found; end = path.lastIndexOf('/', end - 1)) {
      found = claimed.contains(path.substring(0, end + 1));
    }
    return found;
  }

  /**
   * Whether no further file can have a path: because a file has it already, files are below it, one
   * of the directories above it is a file, or it is in a claimed directory.
   */
  public boolean isTaken(String path) {
    if (has(path) || isDirectory(path) || isClaimed(path)) {
      return true;
    }
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (has(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** All paths with their owners. */
  public Map<String, Owner> owners() {
    return Collections.unmodifiableMap(owners);
  }

  /** The paths of what no author wrote, sorted; those of claimed directories end in a slash. */
  public Collection<String> generated() {
    Set<String> generated = new TreeSet<>(claimed);
    owners.forEach(
        (path, owner) -> {
          if (owner.source().isEmpty()) {
            generated.add(path);
          }
        });
    return generated;
  }
}
