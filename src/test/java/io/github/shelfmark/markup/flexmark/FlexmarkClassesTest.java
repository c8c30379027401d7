package io.github.shelfmark.markup.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites that do not choose flexmark-java do not load a class of it. */
class FlexmarkClassesTest {
  @TempDir private Path directory;

  /** Builds a small site in a JVM of its own. */
  public static void main(String[] args) throws IOException {
    TestBuild build = TestBuild.in(Path.of(args[0]));
    build.source().file("site.yml", "title: T\ndialect: " + args[1] + "\n");
    build.source().file("index.md", "# Home\n\nA [link](index.md).\n");
    if (!build.run().findings().isEmpty()) {
      System.exit(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"commonmark, false", "flexmark, true"})
  void areLoadedOnlyWhereTheDialectIsChosen(String dialect, boolean loaded) throws Exception {
    Path log = directory.resolve("classes.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int code =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    FlexmarkClassesTest.class.getName(),
                    directory.resolve("site").toString(),
                    dialect))
            .inheritIO()
            .start()
            .waitFor();

    assertThat(code).isZero();
    String classes = Files.readString(log);
    assertThat(classes).contains("io.github.shelfmark.markup.flexmark.FlexmarkDialect");
    assertThat(classes.contains(" com.vladsch.")).isEqualTo(loaded);
  }
}
