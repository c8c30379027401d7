package io.github.shelfmark.jbake;

import io.github.shelfmark.extension.FileUse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the files of a site are, and which of its directories are passed over. */
final class JbakeDirectories {
  /** Documents of JBake that we do not read. */
  static final Set<String> ASCIIDOC = Set.of("ad", "adoc", "asciidoc");

  /** Data, in the content as well as in a directory of its own. */
  static final Set<String> YAML = Set.of("yml", "yaml");

  private final Path source;
  private final Path content;
  private final Path assets;
  private final String ignoreFile;
  private final Map<Path, Boolean> ignored = new ConcurrentHashMap<>();

  JbakeDirectories(Path source, JbakeSettings settings) {
    this.source = source;
    this.content = source.resolve(settings.content());
    this.assets = source.resolve(settings.assets());
    this.ignoreFile = settings.ignoreFile();
  }

  Path source() {
    return source;
  }

  /** The directory with the documents. */
  Path content() {
    return content;
  }

  /** Whether a file is among the documents, and not only among what is copied. */
  boolean isContent(Path file) {
    return file.startsWith(content);
  }

  /** Whether a file that would be copied is in the content as well, which is copied later. */
  boolean isReplaced(Path file) {
    return !isContent(file) && Files.isRegularFile(content.resolve(assets.relativize(file)));
  }

  /** Whether a directory above a file has a file that has it passed over. */
  boolean isIgnored(Path file) {
    Path above = file.getParent();
    return above != null && isIgnoredDirectory(above);
  }

  private boolean isIgnoredDirectory(Path directory) {
    if (!directory.startsWith(source) || directory.equals(source)) {
      return false;
    }
    Boolean known = ignored.get(directory);
    if (known == null) {
      Path above = directory.getParent();
      boolean root = directory.equals(content) || directory.equals(assets);
      known =
          (!root && Files.exists(directory.resolve(ignoreFile)))
              || (above != null && isIgnoredDirectory(above));
      ignored.put(directory, known);
    }
    return known;
  }

  /** What becomes of a file that is neither a page nor copied, where its place or name says it. */
  Optional<FileUse> use(String path) {
    Path file = source.resolve(path);
    String extension = extension(file);
    if (isIgnored(file)) {
      return Optional.of(FileUse.notUsed("its directory has a file " + ignoreFile));
    }
    if (file.startsWith(assets) && !isContent(file)) {
      return isReplaced(file)
          ? Optional.of(FileUse.notUsed("the content has a file of the same name"))
          : Optional.empty();
    }
    if (isContent(file) && ASCIIDOC.contains(extension)) {
      return Optional.of(FileUse.notUsed("AsciiDoc is not read"));
    }
    if (isContent(file)) {
      return Optional.of(
          FileUse.notUsed(
              YAML.contains(extension)
                  ? "data in the content is not read"
                  : String.valueOf(file.getFileName()).startsWith(".")
                      ? "its name starts with a dot"
                      : "a draft"));
    }
    if (path.startsWith("data/")) {
      return Optional.of(FileUse.notUsed("data of JBake is not read"));
    }
    boolean ours = path.equals("site.yml") || path.equals("site.yaml") || path.startsWith("_");
    return ours
        ? Optional.empty()
        : Optional.of(FileUse.notUsed("it is neither in the content nor among the assets"));
  }

  /** What follows the last dot of a name, as JBake reads it: case matters, a first dot is none. */
  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1) : "";
  }
}
