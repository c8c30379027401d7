package io.github.shelfmark.mavensite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a Maven Site that are left to maven-site-plugin, because they are no Markdown.
 * Looked for when the first question is asked. Shared between threads.
 */
final class LeftDocuments {
  /** Directories of Doxia's modules, and the endings of their documents without a dot. */
  private static final Map<String, List<String>> MODULES =
      Map.of(
          "apt", List.of("apt"),
          "xdoc", List.of("xml"),
          "fml", List.of("fml"),
          "xhtml", List.of("xhtml"),
          "xhtml5", List.of("xhtml5", "xhtml"),
          "docbook", List.of("xml"),
          "confluence", List.of("confluence"),
          "twiki", List.of("twiki"),
          "asciidoc", List.of("adoc", "asciidoc"));

  /** As {@code Locale.toString()} writes them. */
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2})?(_[A-Za-z0-9]+)?");

  private static final int DEEPEST = 64;

  private final Path source;
  private @Nullable Map<String, String> byOutput;

  LeftDocuments(Path source) {
    this.source = source;
  }

  /**
   * The documents by the pages that maven-site-plugin makes of them, both as paths: of the page in
   * the site, of the document in the source. Sorted.
   */
  synchronized Map<String, String> byOutput() {
    Map<String, String> known = byOutput;
    if (known == null) {
      known = new TreeMap<>();
      for (Map.Entry<String, List<String>> module : MODULES.entrySet()) {
        collect(source.resolve(module.getKey()), module.getValue(), known);
      }
      byOutput = known;
    }
    return known;
  }

  /** Whether a directory of the source has documents of a kind that is left. */
  boolean isModule(String directory) {
    return MODULES.containsKey(directory);
  }

  private void collect(Path directory, List<String> endings, Map<String, String> into) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = directory.relativize(file).toString().replace('\\', '/');
            String output = output(path, endings);
            if (!output.isEmpty() && attributes.isRegularFile()) {
              into.putIfAbsent(output, source.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(directory, Set.of(), DEEPEST, visitor);
    } catch (IOException unreadable) {
      // Whatever is in it, we do not publish it.
    }
  }

  /** Directories with the documents of the site in other languages, such as {@code fr}. Sorted. */
  List<String> languages() {
    try (Stream<Path> entries = Files.list(source)) {
      return entries
          .filter(entry -> LOCALE.matcher(name(entry)).matches())
          .filter(
              entry ->
                  MODULES.keySet().stream().anyMatch(name -> Files.isDirectory(entry.resolve(name)))
                      || Files.isDirectory(entry.resolve(MavenSiteKind.MARKDOWN)))
          .map(LeftDocuments::name)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  /** The page of a document; empty if the file is none. */
  private static String output(String path, List<String> endings) {
    String lower = path.toLowerCase(Locale.ROOT);
    int end = path.length();
    if (lower.endsWith(MavenSiteSources.VELOCITY)) {
      end -= MavenSiteSources.VELOCITY.length();
    }
    for (String ending : endings) {
      if (lower.startsWith("." + ending, end - ending.length() - 1)) {
        return path.substring(0, end - ending.length() - 1) + ".html";
      }
    }
    return "";
  }
}
