package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a file of the project makes exactly the pages that show it. */
class IncrementalIncludesTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void buildOnce() throws IOException {
    build = TestBuild.in(directory);
    put("src/X.java", "class X {\n  // #region r\n  int x;\n  // #endregion\n}\n");
    put("src/Y.java", "class Y {}\n");
    put("README.md", "# Read me\n\n::: include src/Y.java\n");
    build
        .source()
        .file("site.yml", "title: T\nsearch: false\n")
        .file("index.md", "# Home\n")
        .file("a.md", "# A\n\n::: include src/X.java #r\n")
        .file("b.md", "# B\n\n::: include src/Y.java\n")
        .file("c.md", "# C\n\n::: include README.md levels=1\n");
    assertThat(TestBuild.told(build.run())).isEmpty();
  }

  private void put(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page(String output) throws IOException {
    return Files.readString(build.output().resolve(output));
  }

  @Test
  void nothingIsMadeWithoutAChange() throws IOException {
    BuildReport report = build.run();

    assertThat(report.rendered()).isZero();
    assertThat(report.reused()).isEqualTo(5);
  }

  @Test
  void onlyThePagesOfAChangedFileAreMade() throws IOException {
    put("src/X.java", "class X {\n  // #region r\n  int xx;\n  // #endregion\n}\n");

    assertThat(build.run().rendered()).isEqualTo(1);
    assertThat(page("a.html")).contains("xx");
    assertThat(build.run().rendered()).isZero();
  }

  @Test
  void aFileThatIsWrittenAgainMakesNothing() throws IOException {
    Files.delete(directory.resolve("src/Y.java"));
    put("src/Y.java", "class Y {}\n");

    assertThat(build.run().rendered()).isZero();
  }

  @Test
  void pagesThatShowItByAnotherFileAreMadeToo() throws IOException {
    put("src/Y.java", "class Y { int y; }\n");

    assertThat(build.run().rendered()).isEqualTo(2);
    assertThat(page("c.html")).contains("y");
  }

  @Test
  void regionsThatMoveAreSeen() throws IOException {
    put(
        "src/X.java",
        "// one\nclass X {\n  int z;\n  // #region r\n  int w;\n  // #endregion\n}\n");

    assertThat(build.run().rendered()).isEqualTo(1);
    assertThat(page("a.html")).contains("w").doesNotContain("z;");
  }

  @Test
  void filesThatVanishAndComeBackAreSeen() throws IOException {
    Files.delete(directory.resolve("src/X.java"));
    assertThat(TestBuild.told(build.run()))
        .containsExactly("error include a.md:3:13: there is no file \"src/X.java\" in the project");
    assertThat(TestBuild.told(build.run())).hasSize(1);

    put("src/X.java", "class X {\n  // #region r\n  int back;\n  // #endregion\n}\n");
    assertThat(TestBuild.told(build.run())).isEmpty();
    assertThat(page("a.html")).contains("back");
  }

  @Test
  void aFileInTheSourceIsSeenAsWell() throws IOException {
    build.source().file("part.txt", "one\n").file("d.md", "# D\n\n::: include ./part.txt\n");
    build.run();
    build.source().file("part.txt", "two\n");

    assertThat(build.run().rendered()).isEqualTo(1);
    assertThat(page("d.html")).contains("two");
  }
}
