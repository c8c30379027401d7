package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites whose text pages print everything that templates see, compared with Jekyll's output;
 * {@code src/test/oracle/sites.rb} regenerates it.
 */
class JekyllSitesTest {
  private static final Path SITES = Path.of("src/test/resources/jekyll");

  @TempDir private Path output;

  static List<Path> sites() throws IOException {
    try (Stream<Path> sites = Files.list(SITES)) {
      return sites.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void showsWhatJekyllShows(Path directory) throws Exception {
    BuildReport report =
        Shelfmark.build(BuildRequest.of(directory.resolve("source"), output.resolve("site")));
    assertThat(report.findings()).isEmpty();

    Path expected = directory.resolve("expected");
    try (Stream<Path> files = Files.walk(expected)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = expected.relativize(file).toString();
        String built = Files.readString(output.resolve("site").resolve(path));
        if (path.endsWith(".json")) {
          // Jekyll's order of keys varies between runs.
          assertThat(json(built)).as(path).isEqualTo(json(Files.readString(file)));
        } else {
          assertThat(built).as(path).isEqualTo(Files.readString(file));
        }
      }
    }
  }

  private static Object json(String text) throws Exception {
    return new YamlReader(ScalarRules.CORE).readValue(text).orElseThrow();
  }
}
