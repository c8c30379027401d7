package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.read.FrontMatterReader;
import io.github.shelfmark.read.SourceText;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files for {@code include}, each once; only from inside the source directory. */
final class IncludeFiles {
  private final Path source;
  private final ConfinedDirectory directory;
  private final Set<String> included;
  private final boolean safe;
  private final Map<String, Optional<Template>> files = new ConcurrentHashMap<>();

  /**
   * A file.
   *
   * @param text all of it
   * @param matter its front matter
   * @param below the text below that
   * @param findings what is wrong with the front matter
   */
  record Template(String text, FrontMatter matter, LiquidSource below, List<Finding> findings) {}

  /**
   * Files of a source.
   *
   * @param included names that begin with a dot and are content all the same
   * @param safe whether links are not followed, because a stranger has made them
   */
  IncludeFiles(Path source, Collection<String> included, boolean safe) {
    this.safe = safe;
    this.source = source;
    this.directory = new ConfinedDirectory(source);
    this.included = Set.copyOf(included);
  }

  /** The front matter of a file of the source; empty if there is no such file, or none in it. */
  Map<String, Object> matter(String path) {
    return template(path).map(file -> file.matter().values()).orElse(Map.of());
  }

  /**
   * Reads a file of the source.
   *
   * @param path relative to the source directory
   * @return the file's text below any front matter; empty if there is no such file in the source
   *     directory
   */
  Optional<LiquidSource> read(String path) {
    return template(path).map(Template::below);
  }

  /** A file of the source with its front matter; empty as for {@link #read}. */
  Optional<Template> template(String path) {
    return files.computeIfAbsent(path, this::load);
  }

  /** A digest of a file's text, or of its absence. */
  String fingerprint(String path) {
    Fingerprint print = new Fingerprint();
    template(path).ifPresent(file -> print.add(file.text()));
    return print.hex();
  }

  private Optional<Template> load(String path) {
    Path file = source.resolve(path).normalize();
    if (!file.startsWith(source) || !Files.isRegularFile(file) || !isOpen(file)) {
      return Optional.empty();
    }
    // An unreadable file counts as missing, which is reported at the include tag.
    Findings unread = new Findings();
    return SourceText.read(file, path, unread)
        .map(
            text -> {
              Findings found = new Findings();
              FrontMatter matter =
                  new FrontMatterReader(new YamlReader(ScalarRules.RUBY), found).read(text, path);
              String below = text.substring(matter.bodyStart());
              LiquidSource source = new LiquidSource(path, below, matter.bodyLine());
              return new Template(text, matter, source, found.list());
            });
  }

  /** Names with a dot are those of files that tools keep, some with passwords. */
  private boolean isOpen(Path file) {
    for (Path name : source.relativize(file)) {
      if (PathRules.isHidden(name.toString()) && !included.contains(name.toString())) {
        return false;
      }
    }
    return directory.holds(file) && !(safe && isLinked(file));
  }

  /** Whether a file, or a directory on the way to it, is a symbolic link. */
  private boolean isLinked(Path file) {
    Path here = source;
    for (Path name : source.relativize(file)) {
      here = here.resolve(name);
      if (Files.isSymbolicLink(here)) {
        return true;
      }
    }
    return false;
  }
}
