package io.github.shelfmark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import io.github.shelfmark.architecture.Declarations.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Limits how long files, methods and lists of parameters are, and what the API holds. */
class CodeSizesTest {
  private static final Path MAIN = Path.of("src/main/java");

  private static final int METHOD_LINES = 60;
  private static final int PARAMETERS = 6;
  private static final int MEDIAN_FILE_LINES = 70;
  private static final int FILE_LINES = 330;

  /** Methods that are still too long. A method that is not must not be here. */
  private static final List<String> LONG_METHODS = List.of();

  /** Constructors that still have too many parameters. One that has not must not be here. */
  private static final List<String> LONG_CONSTRUCTORS = List.of();

  private static List<Declaration> declarations = List.of();
  private static final Map<String, Integer> LINES = new TreeMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    SourceFiles files = SourceFiles.below(MAIN);
    declarations = Declarations.of(files);
    for (CompilationUnitTree unit : files.units()) {
      Path file = Path.of(unit.getSourceFile().toUri());
      LINES.put(file.toString(), Files.readAllLines(file).size());
    }
  }

  @Test
  void methodsAreShort() {
    assertThat(declarations)
        .filteredOn(method -> method.lines() > METHOD_LINES)
        .extracting(Declaration::name)
        .containsExactlyInAnyOrderElementsOf(LONG_METHODS);
  }

  @Test
  void constructorsHaveFewParameters() {
    assertThat(declarations)
        .filteredOn(Declaration::constructor)
        .filteredOn(constructor -> !constructor.behindBuilder())
        .filteredOn(constructor -> constructor.parameters() > PARAMETERS)
        .extracting(Declaration::name)
        .containsExactlyInAnyOrderElementsOf(LONG_CONSTRUCTORS);
  }

  @Test
  void filesAreShort() {
    List<Integer> sorted = new ArrayList<>(LINES.values());
    sorted.sort(null);

    assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE_LINES);
    assertThat(LINES)
        .allSatisfy((file, lines) -> assertThat(lines).isLessThanOrEqualTo(FILE_LINES));
  }

  @Test
  void theRootPackageHoldsOnlyTheApi() throws IOException {
    try (Stream<Path> files = Files.list(MAIN.resolve("io/github/shelfmark"))) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "BuildChecks.java",
              "BuildProgress.java",
              "BuildReport.java",
              "BuildRequest.java",
              "BuildSession.java",
              "FileChanges.java",
              "Preview.java",
              "SitePage.java",
              "SourcePlan.java",
              "Shelfmark.java",
              "package-info.java");
    }
  }
}
