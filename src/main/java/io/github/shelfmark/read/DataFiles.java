package io.github.shelfmark.read;

import io.github.shelfmark.config.WithoutControls;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.text.ControlCharacters;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the data files of a source, such as {@code _data/people.yml} ({@code DataReader}). */
final class DataFiles {
  private static final Pattern NO_NAME = Pattern.compile("[^\\w\\s-]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Findings findings;
  private final YamlReader yaml;

  /**
   * Creates a reader.
   *
   * @param rules the meaning of unquoted YAML scalars
   * @param findings receives what cannot be read
   */
  DataFiles(ScalarRules rules, Findings findings) {
    this.yaml = new YamlReader(rules);
    this.findings = findings;
  }

  /**
   * Reads a directory as a map with a key for each file and subdirectory.
   *
   * @param directory the directory; it need not exist
   * @param path its path relative to the source
   */
  Map<String, Object> read(Path directory, String path) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (Path entry : entries(directory, path)) {
      String name = String.valueOf(entry.getFileName());
      if (PathRules.isHidden(name)) {
        // As in Jekyll, which asks for "*": what tools keep is no data.
        continue;
      }
      String entryPath = path + "/" + name;
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        data.put(key(name), read(entry, entryPath));
      } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        caught(entry, name, entryPath).ifPresent(value -> data.put(key(stem(name)), value));
      }
    }
    return data;
  }

  private List<Path> entries(Path directory, String path) {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      findings.add(
          Finding.error(
              FindingCode.UNREADABLE,
              path,
              Position.NONE,
              "the directory cannot be read",
              "Check its permissions."));
    }
    entries.sort(null);
    return entries;
  }

  private Optional<Object> caught(Path file, String name, String path) {
    return Net.caught(path, findings, () -> value(file, name, path), Optional::empty);
  }

  /** The content of a file; empty if it is not a data file. */
  private Optional<Object> value(Path file, String name, String path) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "yml", "yaml", "json" ->
          SourceText.read(file, path, findings).flatMap(t -> yaml(t, path));
      case "csv" -> SourceText.read(file, path, findings).map(text -> Csv.read(text, ','));
      case "tsv" -> SourceText.read(file, path, findings).map(text -> Csv.read(text, '\t'));
      default -> Optional.empty();
    };
  }

  private Optional<Object> yaml(String text, String path) {
    try {
      Optional<Object> value = yaml.readValue(text);
      Optional<Object> legal = value.map(ControlCharacters::replaceIn);
      if (legal.isPresent() && legal.get() != value.orElseThrow()) {
        findings.add(WithoutControls.finding(path, Position.NONE));
      }
      return legal;
    } catch (YamlException e) {
      findings.add(
          Finding.error(
              FindingCode.YAML, path, e.position(), String.valueOf(e.getMessage()), e.hint()));
      return Optional.empty();
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String key(String name) {
    return BLANKS.matcher(NO_NAME.matcher(name).replaceAll("").strip()).replaceAll("_");
  }
}
