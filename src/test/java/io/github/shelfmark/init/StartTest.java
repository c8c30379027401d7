package io.github.shelfmark.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.init.pom.WantedPlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
  private static final String POM = "<project>\n  <name>A</name>\n</project>\n";

  @TempDir private Path directory;
  private Path base = Path.of("");

  @BeforeEach
  void makeAProject() throws IOException {
    base = Files.createDirectory(directory.resolve("project"));
  }

  private StartRequest request(String source, boolean changePom, boolean jvmConfig) {
    Path pom = base.resolve("pom.xml");
    return new StartRequest(
        base,
        base.resolve(source).normalize(),
        Files.exists(pom) ? Optional.of(pom) : Optional.empty(),
        changePom,
        /* pluginFromParent= */ false,
        new WantedPlugin("org.example", "docs-maven-plugin", "1.2", false, "", true),
        jvmConfig ? Optional.of(base) : Optional.empty(),
        /* otherSource= */ Optional.empty(),
        "Harbour",
        "");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesASiteAndShowsWhatThePomNeeds() throws Exception {
    Files.writeString(base.resolve("pom.xml"), POM);
    Started started = Start.run(request("src/docs", false, false));
    assertThat(started.written())
        .contains(base.resolve("src/docs/site.yml"), base.resolve("src/docs/guide/blocks.md"));
    assertThat(started.notes()).isEmpty();
    assertThat(started.inPom()).isFalse();
    assertThat(started.toPaste().orElseThrow().into()).isEqualTo("project");
    assertThat(started.toPaste().orElseThrow().lines()).startsWith("<build>\n  <plugins>");
    assertThat(base.resolve("pom.xml")).hasContent(POM);
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    Files.writeString(base.resolve("pom.xml"), POM);
    Started first = Start.run(request("src/docs", true, true));
    assertThat(first.written()).contains(base.resolve("pom.xml"), base.resolve(".mvn/jvm.config"));
    assertThat(first.inPom()).isTrue();
    Files.writeString(base.resolve("src/docs/index.md"), "mine");
    Files.delete(base.resolve("src/docs/guide/start.md"));
    List<String> before = files();
    String pom = Files.readString(base.resolve("pom.xml"));
    Started second = Start.run(request("src/docs", true, true));
    assertThat(second.written()).isEmpty();
    assertThat(second.notes())
        .containsExactly(
            "src/docs has 6 files already and stays as it is.",
            ".mvn/jvm.config is there already and stays as it is.",
            "The plugin is in the POM already; the POM stays as it is.");
    assertThat(files()).isEqualTo(before);
    assertThat(base.resolve("pom.xml")).hasContent(pom);
  }

  @Test
  void takesADirectoryWithHiddenFilesForEmpty() throws Exception {
    Files.createDirectories(base.resolve("src/docs/.idea"));
    Files.writeString(base.resolve("src/docs/.gitkeep"), "");
    Files.writeString(base.resolve("src/docs/.idea/x"), "");
    assertThat(Start.run(request("src/docs", false, false)).written()).hasSize(7);
  }

  @Test
  void makesAPomWhereThereIsNone() throws Exception {
    Started started = Start.run(request("src/docs", true, false));
    assertThat(started.inPom()).isTrue();
    assertThat(Files.readString(base.resolve("pom.xml")))
        .contains(
            "<artifactId>harbour</artifactId>",
            "<packaging>pom</packaging>",
            "<version>1.2</version>",
            "<artifactId>maven-site-plugin</artifactId>");
  }

  @Test
  void writesNothingIfThePomCannotBeChanged() throws Exception {
    Files.writeString(base.resolve("pom.xml"), "<!DOCTYPE project>\n" + POM);
    assertThatThrownBy(() -> Start.run(request("src/docs", true, true)))
        .isInstanceOf(InitException.class)
        .hasMessage(
            "Nothing was written, because pom.xml cannot be changed: line 1: it has a DOCTYPE,"
                + " which POMs do not need.");
    assertThat(files()).containsExactly("project/pom.xml");
    assertThat(Start.run(request("src/docs", false, false)).toPaste()).isPresent();
  }

  @Test
  void staysInTheProject() throws IOException {
    for (String source : List.of("../docs", "../../docs", "src/../../docs", ".git/docs")) {
      assertThatThrownBy(() -> Start.run(request(source, false, false)))
          .as(source)
          .isInstanceOf(InitException.class);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughNoLink() throws Exception {
    Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
    Files.createSymbolicLink(base.resolve("src"), elsewhere);
    assertThatThrownBy(() -> Start.run(request("src/docs", false, false)))
        .hasMessageContaining("src is a symbolic link");
    Files.delete(base.resolve("src"));
    Files.createDirectory(base.resolve("src"));
    Files.createSymbolicLink(base.resolve("src/docs"), elsewhere);
    assertThatThrownBy(() -> Start.run(request("src/docs", false, false)))
        .hasMessageContaining("is a symbolic link");
    Files.delete(base.resolve("src/docs"));
    Files.createSymbolicLink(base.resolve(".mvn"), elsewhere);
    assertThatThrownBy(() -> Start.run(request("src/docs", false, true)))
        .hasMessageContaining(".mvn is a symbolic link");
    Files.writeString(elsewhere.resolve("other.xml"), POM);
    Files.createSymbolicLink(base.resolve("pom.xml"), elsewhere.resolve("other.xml"));
    assertThatThrownBy(() -> Start.run(request("src/docs", true, false)))
        .hasMessageContaining("pom.xml is a symbolic link");
    assertThat(files()).containsExactly("elsewhere/other.xml");
    assertThat(base.resolve("src/docs")).doesNotExist();
  }

  @Test
  void takesBackWhatItWroteIfTheRestCannotBeWritten() throws Exception {
    // A file where a directory is needed, as root may write into any directory.
    Files.writeString(base.resolve(".mvn"), "");
    assertThatThrownBy(() -> Start.run(request("src/docs", false, true)))
        .isInstanceOf(InitException.class)
        .hasMessageEndingWith(".mvn: there is a file where a directory is needed");
    assertThat(files()).containsExactly("project/.mvn");
    assertThat(base.resolve("src")).doesNotExist();
  }

  @Test
  void saysThatTheSourceIsAFile() throws IOException {
    Files.createDirectory(base.resolve("src"));
    Files.writeString(base.resolve("src/docs"), "");
    assertThatThrownBy(() -> Start.run(request("src/docs", false, false)))
        .hasMessageContaining("is not a directory");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsWhoMayReadThePom() throws Exception {
    Path pom = Files.writeString(base.resolve("pom.xml"), POM);
    Files.setPosixFilePermissions(pom, PosixFilePermissions.fromString("rw-rw-r--"));
    Start.run(request("src/docs", true, false));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pom)))
        .isEqualTo("rw-rw-r--");
    assertThat(files()).noneMatch(file -> file.contains(".pom-"));
  }

  @Test
  void makesArtifactIdsOfAnyName() {
    assertThat(FirstPom.artifact("My Docs (2)")).isEqualTo("my-docs-2");
    assertThat(FirstPom.artifact("日本語")).isEqualTo("docs");
    assertThat(FirstPom.artifact("..")).isEqualTo("docs");
  }
}
