package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryChecksTest {
  @TempDir private Path root;

  @BeforeEach
  void makeSource() throws IOException {
    Files.createDirectories(root.resolve("docs/staging"));
    Files.writeString(root.resolve("docs/site.yml"), "title: T\n");
    Files.writeString(root.resolve("docs/index.md"), "# Home\n");
    Files.writeString(root.resolve("docs/staging/a.md"), "precious\n");
  }

  private BuildReport build(String source, String output, String work) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(root.resolve(source), root.resolve(output))
            .work(root.resolve(work))
            .threads(1)
            .build());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "docs, out, docs, is also the source directory",
    "docs, out, ., contains the source directory",
    "docs, docs, work, is also the source directory",
    "docs, ., work, contains the source directory",
    "docs, work/staging, work, is in the work directory",
    "docs, work, work, is also the work directory",
    "docs, out, out/work, contains the work directory",
    "docs, out, docs/staging, not of ours",
    "docs, out, docs/index.md, is a file",
    "docs, docs/index.md, work, is a file",
    "docs, link/out, work, symbolic link",
    "docs, out, link/work, symbolic link",
    "docs, link, work, also the source",
    "docs, link/../out, link, also the source"
  })
  void nothingIsTouchedThatIsNotOurs(String source, String output, String work, String why)
      throws IOException {
    Path target =
        why.startsWith("symbolic")
            ? Files.createDirectory(root.resolve("elsewhere"))
            : root.resolve("docs");
    Files.createSymbolicLink(root.resolve("link"), target);
    Map<String, String> before = files();

    List<String> told = TestBuild.told(build(source, output, work));

    assertThat(told).hasSize(1);
    assertThat(told.get(0)).startsWith("error directories ").contains(why);
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "docs, target/site, target/shelfmark",
    ".,    target/site, target/shelfmark",
    "docs, docs/_site, docs/.work",
    "docs, out, out-work"
  })
  void ordinaryLayoutsWork(String source, String output, String work) throws IOException {
    assertThat(build(source, output, work).published()).isTrue();
    assertThat(build(source, output, work).published()).isTrue();
    assertThat(root.resolve(work).resolve("shelfmark-work")).exists();
  }

  @Test
  void aWorkDirectoryOfAnEarlierVersionIsTakenOver() throws IOException {
    build("docs", "out", "work");
    Files.delete(root.resolve("work/shelfmark-work"));
    assertThat(build("docs", "out", "work").published()).isTrue();
    assertThat(root.resolve("work/shelfmark-work")).exists();

    Files.delete(root.resolve("work/shelfmark-work"));
    Files.delete(root.resolve("work/records"));
    Files.delete(root.resolve("work/manifest"));
    // Versions without the mark had no search.
    Files.delete(root.resolve("work/texts"));
    // As left by a build that was stopped.
    Files.createDirectories(root.resolve("work/staging"));
    assertThat(build("docs", "out", "work").published()).isTrue();
  }
}
