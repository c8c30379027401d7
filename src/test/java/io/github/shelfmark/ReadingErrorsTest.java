package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build reports when its documents, or its whole source, cannot be read. */
class ReadingErrorsTest {
  @TempDir private Path directory;

  @Test
  void errorsOfReadingAndOfLinksAreToldByOneBuild() throws IOException {
    TestBuild build = TestBuild.in(directory);
    build
        .source()
        .config("title: T")
        .file(
            "index.md",
            "# H\n\n[gone](gone.md) [yaml](yaml.md) [its address](/other/) [latin](latin.md)"
                + " [its address](/l/)\n")
        .file("yaml.md", "---\ntitle: a: b\npermalink: /other/\n---\n[lost](lost.md)\n");
    Files.write(
        build.source().directory().resolve("latin.md"),
        "---\npermalink: /l/\n---\n# Caf\u00e9\n\n[away](away.md)\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TestBuild.told(build.run()))
        .extracting(line -> line.substring(0, Math.min(line.length(), 34)))
        .allMatch(line -> line.startsWith("error "))
        .anyMatch(line -> line.startsWith("error broken-link index.md:3:8: "))
        .anyMatch(line -> line.startsWith("error not-utf8 latin.md:4:6: "))
        .anyMatch(line -> line.startsWith("error broken-link latin.md:6:8: "))
        .anyMatch(line -> line.startsWith("error yaml yaml.md:2:8: "))
        .anyMatch(line -> line.startsWith("error broken-link yaml.md:5:8: "))
        .hasSize(5);
    assertThat(build.files()).isEmpty();
  }

  @Test
  void aConfigurationAboveAMissingSourceIsNamed() throws IOException {
    Files.writeString(directory.resolve("pom.xml"), "<project/>");
    Path site = Files.writeString(directory.resolve("site.yaml"), "title: T\n");
    assertThat(hint("src/docs")).contains("There is a site.yaml in " + site.getParent());
  }

  @Test
  void directoriesThatMayHaveTheDocumentsAreNamed() throws IOException {
    Path docs = Files.createDirectories(directory.resolve("docs"));
    assertThat(hint("src/docs")).contains("There is a directory " + docs);
  }

  @Test
  void nothingOutsideTheProjectIsNamed() throws IOException {
    Files.createDirectories(directory.resolve("docs"));
    Files.createDirectories(directory.resolve("module"));
    Files.writeString(directory.resolve("module/pom.xml"), "<project/>");
    assertThat(hint("module/src/docs")).startsWith("Create it and put");
  }

  private String hint(String source) throws IOException {
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(directory.resolve(source), directory.resolve("out"))
                .work(directory.resolve("work"))
                .build());
    return report.findings().get(0).hint();
  }
}
