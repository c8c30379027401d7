package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site loads no classes of what it does not use, which would be time of every cold build. */
class LoadedClassesTest {
  private static final List<String> UNUSED =
      List.of(
          "io.github.shelfmark.math.",
          "io.github.shelfmark.card.fontbox.",
          "io.github.shelfmark.print.pdf.",
          "io.github.shelfmark.diagram.plantuml.",
          "net.sourceforge.plantuml.",
          "org.apache.fontbox.",
          "org.apache.pdfbox.",
          "com.openhtmltopdf.",
          "org.apache.batik.",
          "com.sun.tools.javac.",
          "java.awt.");

  @TempDir private Path directory;

  private List<String> loaded(String page) throws IOException, InterruptedException {
    Path source = Files.createDirectories(directory.resolve("docs"));
    Files.writeString(source.resolve("site.yml"), "title: Shelf\n");
    Files.writeString(source.resolve("index.md"), page);
    ProcessBuilder build =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load",
            "-cp",
            System.getProperty("java.class.path"),
            BuildProcess.class.getName(),
            source.toString(),
            directory.resolve("site").toString(),
            directory.resolve("work").toString());
    Process process = build.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said).contains("io.github.shelfmark.Shelfmark ");
    return said.lines()
        .filter(line -> UNUSED.stream().anyMatch(name -> line.contains("] " + name)))
        .map(line -> line.replaceAll("^.*\\] (\\S+).*$", "$1"))
        .toList();
  }

  @Test
  void anOrdinarySiteLoadsNoneOfThem() throws Exception {
    assertThat(loaded("# Home\n\nText, `code`.\n\n```java\nint i;\n```\n")).isEmpty();
  }

  @Test
  void aPageWithAFormulaLoadsItsReader() throws Exception {
    assertThat(loaded("# Home\n\n```math\na^2\n```\n"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("io.github.shelfmark.math."));
  }
}
