package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sanitizer is loaded where a safe build has something to cut, and nowhere else. */
class SanitizerClassesTest {
  @TempDir private Path directory;

  /** Builds a small site in a JVM of its own: the directory, whether it is safe, the text. */
  public static void main(String[] args) throws IOException {
    Path source = Files.createDirectories(Path.of(args[0], "source"));
    Files.writeString(source.resolve("index.md"), "# Home\n\n" + args[2] + "\n");
    boolean published =
        Shelfmark.build(
                BuildRequest.builder(source, Path.of(args[0], "site"))
                    .overrides(Map.of("git", false))
                    .safe(Boolean.parseBoolean(args[1]))
                    .build())
            .published();
    if (!published) {
      System.exit(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, <script>x</script>, false, false",
    "true, <b>bold</b> and plain, true, false",
    "true, <script>x</script>, true, true"
  })
  void areLoadedOnlyWhereSomethingIsCut(boolean safe, String text, boolean read, boolean cut)
      throws Exception {
    Path log = directory.resolve("classes.txt");
    int code =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    SanitizerClassesTest.class.getName(),
                    directory.resolve("built").toString(),
                    String.valueOf(safe),
                    text))
            .inheritIO()
            .start()
            .waitFor();

    assertThat(code).isZero();
    String classes = Files.readString(log);
    assertThat(classes.contains(" io.github.shelfmark.safe.StrictReader ")).isEqualTo(read);
    assertThat(classes.contains(" org.owasp.html.")).isEqualTo(cut);
  }
}
