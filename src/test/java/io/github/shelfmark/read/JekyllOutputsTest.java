package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The outputs of whole sources under many configurations, compared with those of Jekyll; {@code
 * src/test/oracle/outputs.rb} regenerates them.
 */
class JekyllOutputsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/outputs");

  @TempDir private Path directory;

  /** One part of a fixture: its name and the lines below it. */
  private record Part(String name, List<String> lines) {}

  @TestFactory
  Stream<DynamicTest> writesTheFilesThatJekyllWrites() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files.sorted().toList().stream().flatMap(this::tests);
    }
  }

  private Stream<DynamicTest> tests(Path fixture) {
    List<Part> parts = parts(fixture);
    List<String> sources = parts.get(0).lines();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 1; i + 1 < parts.size(); i += 2) {
      String config = String.join("\n", parts.get(i).lines()) + "\n";
      List<String> expected = parts.get(i + 1).lines();
      Path source = directory.resolve(fixture.getFileName() + "-" + i);
      tests.add(
          DynamicTest.dynamicTest(
              fixture.getFileName() + ": " + config.lines().reduce((a, b) -> b).orElse(""),
              () -> assertThat(outputs(source, config, sources)).hasSameElementsAs(expected)));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<Part> parts(Path fixture) {
    List<Part> parts = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(fixture)) {
        if (line.startsWith("== ")) {
          parts.add(new Part(line.substring(3), new ArrayList<>()));
        } else {
          parts.get(parts.size() - 1).lines().add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static List<String> outputs(Path directory, String config, List<String> lines)
      throws IOException {
    Sources sources = Sources.in(directory).file("_config.yml", config);
    for (String line : lines) {
      int bar = line.indexOf(" |");
      if (bar < 0) {
        sources.file(line, "text\n");
      } else {
        sources.page(line.substring(0, bar), line.substring(bar + 2).strip());
      }
    }
    Site site = sources.read();
    return Stream.concat(
            site.documents().stream().map(Document::output),
            site.staticFiles().stream().map(StaticFile::output))
        .toList();
  }
}
