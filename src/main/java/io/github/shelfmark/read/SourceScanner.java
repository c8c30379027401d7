package io.github.shelfmark.read;

import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.site.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the files of a source by Jekyll's rules for file names ({@code Jekyll::EntryFilter}). */
public final class SourceScanner {
  private final Path source;
  private final Set<Path> outOfBounds;
  private final boolean safe;
  private final Findings findings;
  private final Globs exclude;
  private final Globs include;
  private final Includes includes;
  private final Map<String, CollectionConfig> collectionDirectories = new HashMap<>();
  private final SourceRules rules;

  /**
   * Creates a scanner.
   *
   * @param source the source directory, which exists
   * @param rules which directories belong to collections by their names
   * @param outOfBounds directories that are no content wherever they are: output and work
   * @param findings gets files that cannot be read and links that lead outside
   */
  public SourceScanner(
      Path source, SiteConfig config, SourceRules rules, Set<Path> outOfBounds, Findings findings) {
    this.source = source;
    this.outOfBounds = outOfBounds;
    this.safe = config.safe();
    this.findings = findings;
    this.exclude = new Globs(config.content().exclude());
    this.include = new Globs(config.content().include());
    this.includes = new Includes(config.content().includes());
    String container = config.content().collectionsDir();
    for (CollectionConfig collection : config.content().collections()) {
      collectionDirectories.put(
          container.isEmpty() ? collection.directory() : container + "/" + collection.directory(),
          collection);
    }
    this.rules = rules;
  }

  /** Finds all files of the source that may be content, sorted by path. */
  public List<SourceFile> scan() {
    List<SourceFile> files = new ArrayList<>();
    scan(source, "", "", files);
    files.sort(Comparator.comparing(SourceFile::path));
    for (int index : includes.unused()) {
      findings.add(
          Finding.warning(
              FindingCode.INCLUDES,
              "",
              Position.NONE,
              "no file matches \"" + includes.written(index) + "\" of \"includes\"",
              "Patterns start at the source directory; \"**/\" stands for any directories."));
    }
    return files;
  }

  private void scan(Path directory, String path, String collection, List<SourceFile> into) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        visit(entry, path.isEmpty() ? name : path + "/" + name, name, collection, into);
      }
    } catch (IOException e) {
      report(
          FindingCode.UNREADABLE, path, "the directory cannot be read", "Check its permissions.");
    }
  }

  private void visit(
      Path entry, String path, String name, String collection, List<SourceFile> into) {
    // Only one system call per entry, because sources can be large.
    BasicFileAttributes attributes;
    boolean link;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      link = attributes.isSymbolicLink();
      if (link && Files.exists(entry)) {
        attributes = Files.readAttributes(entry, BasicFileAttributes.class);
      }
    } catch (IOException gone) {
      return;
    }
    boolean directory = attributes.isDirectory();
    if (directory && outOfBounds.contains(entry)) {
      return;
    }
    if (BuildDirectories.isRepository(name)) {
      if (include.match(path, directory) || include.match(name, directory)) {
        findings.add(PublishedSources.repository(path));
      }
      return;
    }
    String inside = directory ? collectionOf(path, name, collection) : collection;
    boolean opens = !inside.equals(collection);
    if (!opens && !isContent(path, name, directory)) {
      return;
    }
    if (!isWanted(entry, path, name, directory)
        || (link && !isUsable(entry, path, attributes.isSymbolicLink()))) {
      return;
    }
    if (directory && link) {
      // The target could be a parent directory.
      findings.add(
          Finding.warning(
              FindingCode.UNREADABLE,
              path,
              Position.NONE,
              "symbolic links to directories are not followed",
              "Link to the files instead, or copy the directory."));
    } else if (directory) {
      scan(entry, path, inside, into);
    } else if (attributes.isRegularFile() && isNameable(path)) {
      into.add(new SourceFile(path, entry, collection));
    }
  }

  private boolean isNameable(String path) {
    Optional<String> problem = PathRules.problem(path);
    problem.ifPresent(
        what ->
            report(
                FindingCode.UNSAFE_PATH,
                path,
                "the name of the file " + what + ", so no site can have it",
                "Rename it, or exclude it with \"exclude\"."));
    return problem.isEmpty();
  }

  /** Whether a file, or what is in a directory, is among the patterns that limit the source. */
  private boolean isWanted(Path entry, String path, String name, boolean directory) {
    if (!directory) {
      return includes.match(path);
    }
    return includes.mayBeIn(path)
        && !(rules.passesOverBuilds() && BuildDirectories.isMade(entry, name));
  }

  private boolean isUsable(Path entry, String path, boolean broken) {
    if (broken) {
      findings.add(
          new Finding(
              rules.brokenSymbolicLink(),
              FindingCode.UNREADABLE,
              path,
              Position.NONE,
              "the symbolic link is broken",
              "Fix or remove it, or exclude it with \"exclude\"."));
      return false;
    }
    if (safe) {
      findings.add(
          Finding.warning(
              FindingCode.REFUSED_IN_SAFE,
              path,
              Position.NONE,
              "a symbolic link, which a safe build does not follow",
              "Put the file itself in its place."));
      return false;
    }
    if (leadsOutside(entry)) {
      report(
          FindingCode.OUTSIDE_SOURCE,
          path,
          "the symbolic link points outside the source directory",
          "Copy its target into the source directory, or exclude it with \"exclude\".");
      return false;
    }
    return true;
  }

  /** The collection that the files of a directory belong to. */
  private String collectionOf(String path, String name, String above) {
    CollectionConfig configured = collectionDirectories.get(path);
    if (configured != null) {
      return configured.name();
    }
    return above.isEmpty() ? rules.collectionIn(name).orElse(above) : above;
  }

  private boolean isContent(String path, String name, boolean directory) {
    if (name.endsWith(".")) {
      // Not every file system allows such names; Jekyll ignores them too.
      return false;
    }
    boolean included =
        include.match(path, directory) || include.match(name, directory) || includes.names(path);
    if (included) {
      return true;
    }
    return !rules.isPassedOver(name)
        && !ConfigFiles.isSiteFile(path)
        && !exclude.match(path, directory);
  }

  private boolean leadsOutside(Path link) {
    try {
      return !link.toRealPath().startsWith(source.toRealPath());
    } catch (IOException e) {
      // A link that cannot be resolved counts as leading outside.
      return true;
    }
  }

  private void report(FindingCode code, String path, String message, String hint) {
    findings.add(Finding.error(code, path, Position.NONE, message, hint));
  }
}
