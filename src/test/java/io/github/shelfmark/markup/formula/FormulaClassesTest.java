package io.github.shelfmark.markup.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites without formulas do not load a class that reads them. */
class FormulaClassesTest {
  @TempDir private Path directory;

  /** Builds a small site in a JVM of its own. */
  public static void main(String[] args) throws IOException {
    TestBuild build = TestBuild.in(Path.of(args[0]));
    build.source().file("site.yml", "title: T\nmath:\n  macros:\n    R: \\mathbb{R}\n");
    build.source().file("index.md", "# Home\n\nA text, " + args[1] + " for $5.\n");
    if (!build.run().findings().isEmpty()) {
      System.exit(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"x, false", "$\\R$, true"})
  void are_loaded_with_the_first_formula(String text, boolean loaded) throws Exception {
    Path log = directory.resolve("classes.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    int code =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    FormulaClassesTest.class.getName(),
                    directory.resolve("site").toString(),
                    text))
            .inheritIO()
            .start()
            .waitFor();

    assertThat(code).isZero();
    String classes = Files.readString(log);
    assertThat(classes).contains("io.github.shelfmark.markup.formula.Formulas");
    assertThat(classes.contains(" io.github.shelfmark.math.")).isEqualTo(loaded);
  }
}
