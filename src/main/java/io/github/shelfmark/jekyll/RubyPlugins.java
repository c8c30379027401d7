package io.github.shelfmark.jekyll;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Ruby files in {@code _plugins}, which are never run. They are looked through for the names of
 * what they add, so that people are told which file a missing tag is in.
 */
final class RubyPlugins {
  private static final String DIRECTORY = "_plugins";
  private static final String ENDING = ".rb";

  /** What nobody writes by hand is not looked through. */
  private static final long LARGEST = 1 << 20;

  private static final Pattern TAG =
      Pattern.compile("register_tag\\b\\s*+\\(?+\\s*+['\":]([\\w-]+)");
  private static final Pattern GENERATOR =
      Pattern.compile("^\\s*+class\\s++([\\w:]++)\\s*+<\\s*+(?:Jekyll::)?+Generator\\b");
  private static final Pattern METHOD = Pattern.compile("^\\s*+def\\s++(\\w++)");

  private final List<String> files;
  private final List<Generator> generators = new ArrayList<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, String> filters = new HashMap<>();

  /**
   * A class that adds pages or data to a site.
   *
   * @param position where it begins
   */
  record Generator(String name, String file, Position position) {}

  private RubyPlugins(List<String> files) {
    this.files = files;
  }

  /** The plugins of a source; read once, when they are asked for. */
  static RubyPlugins of(Path source) {
    RubyPlugins plugins = new RubyPlugins(list(source));
    ConfinedDirectory directory = new ConfinedDirectory(source);
    for (String file : plugins.files) {
      Path path = source.resolve(file);
      if (directory.holds(path)) {
        plugins.read(path, file);
      }
    }
    return plugins;
  }

  private static List<String> list(Path source) {
    Path root = source.resolve(DIRECTORY);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> source.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      // Nothing is lost: these files are not run anyway.
      return List.of();
    }
  }

  private void read(Path path, String file) {
    List<String> lines;
    try {
      if (Files.size(path) > LARGEST) {
        return;
      }
      lines = Files.readString(path, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      // Not readable, or not in UTF-8: its names are unknown, which only makes hints shorter.
      return;
    }
    boolean filtering = lines.stream().anyMatch(line -> line.contains("register_filter"));
    for (int i = 0; i < lines.size(); i++) {
      Matcher tag = TAG.matcher(lines.get(i));
      if (tag.find()) {
        tags.putIfAbsent(tag.group(1), file);
      }
      Matcher generator = GENERATOR.matcher(lines.get(i));
      if (generator.find()) {
        generators.add(new Generator(generator.group(1), file, new Position(i + 1, 1)));
      }
      Matcher method = METHOD.matcher(lines.get(i));
      if (filtering && method.find()) {
        filters.putIfAbsent(method.group(1), file);
      }
    }
  }

  /** All files, by their paths. */
  List<String> files() {
    return files;
  }

  /** What adds pages or data, in the order of the files. */
  List<Generator> generators() {
    return generators;
  }

  /** The file that has a tag. */
  Optional<String> withTag(String name) {
    return Optional.ofNullable(tags.get(name));
  }

  /** The file that has a filter. */
  Optional<String> withFilter(String name) {
    return Optional.ofNullable(filters.get(name));
  }
}
