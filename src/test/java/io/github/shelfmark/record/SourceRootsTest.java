package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootsTest {
  @TempDir private Path base;
  private SourceRoots roots = SourceRoots.of(Path.of("docs"));

  @BeforeEach
  void fourDirectories() throws IOException {
    Files.createDirectories(base.resolve("more"));
    Files.writeString(base.resolve("more/b.md"), "b");
    roots =
        SourceRoots.of(
            List.of(
                SourceRoot.of(base.resolve("docs")),
                SourceRoot.of(base.resolve("more")),
                SourceRoot.module("core", base.resolve("core/docs")),
                SourceRoot.module("deep", base.resolve("core/deep/docs")).at("/core/deep")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, docs/a.md",
    "b.md, more/b.md",
    "guide/a.md, docs/guide/a.md",
    "core/a.md, core/docs/a.md",
    "core/x/a.md, core/docs/x/a.md",
    "core/deep/a.md, core/deep/docs/a.md",
    "cores/a.md, docs/cores/a.md"
  })
  void findsTheFileAtAPath(String path, String file) {
    assertThat(roots.fileOf(path)).isEqualTo(base.resolve(file));
    assertThat(roots.pathOf(base.resolve(file))).contains(path);
    assertThat(roots.shown(base, path)).isEqualTo(file);
  }

  @Test
  void showsTheWholePathOfWhatIsNotBelowTheBase() {
    assertThat(roots.shown(base.resolve("core"), "a.md"))
        .isEqualTo(base.resolve("docs/a.md").toString().replace('\\', '/'));
  }

  @Test
  void knowsNoPathForOtherFiles() {
    assertThat(roots.pathOf(base.resolve("pom.xml"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "a/../b", "a//b", "a\\b", "."})
  void refusesPrefixesThatAreNoPaths(String prefix) {
    SourceRoot root = SourceRoot.of(base);
    assertThatThrownBy(() -> root.at(prefix)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void needsADirectoryForTheRoot() {
    List<SourceRoot> none = List.of(SourceRoot.module("core", base));
    assertThatThrownBy(() -> SourceRoots.of(none)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsADirectoryInsideAnotherOnce() throws IOException {
    Path outer = base.resolve("outer");
    Files.createDirectories(outer.resolve("core"));
    Files.writeString(outer.resolve("a.md"), "a");
    Files.writeString(outer.resolve("core/b.md"), "b");
    Inputs inputs =
        Inputs.of(
            SourceRoots.of(
                List.of(
                    SourceRoot.of(outer),
                    SourceRoot.module("core", outer.resolve("core")).at("x"))),
            Set.of());
    assertThat(inputs.stamps()).containsOnlyKeys("a.md", "x/b.md");
  }

  @Test
  void namesWhatTwoDirectoriesHave() throws IOException {
    for (String name : List.of("one", "two")) {
      Files.createDirectories(base.resolve(name));
      Files.writeString(base.resolve(name).resolve("same.md"), name);
      Files.writeString(base.resolve(name).resolve(name + ".md"), name);
    }
    Inputs inputs =
        Inputs.of(
            SourceRoots.of(
                List.of(SourceRoot.of(base.resolve("one")), SourceRoot.of(base.resolve("two")))),
            Set.of());
    assertThat(inputs.duplicates()).containsExactly("same.md");
    assertThat(inputs.stamps()).containsKeys("same.md", "one.md", "two.md").hasSize(4);
  }

  @Test
  void knowFilesBesideTheSource() {
    Path project = Path.of("/work/p");
    SourceRoots roots =
        SourceRoots.of(
            List.of(
                SourceRoot.of(project.resolve("src/docs")),
                SourceRoot.module("core", project.resolve("core/src/docs"))));

    assertThat(roots.fileOf("../../README.md")).isEqualTo(project.resolve("README.md"));
    assertThat(roots.fileOf("core/../../README.md")).isEqualTo(project.resolve("core/README.md"));
    assertThat(roots.shown(project, "../../README.md")).isEqualTo("README.md");
  }

  @Test
  void ofAProjectHaveItsDirectoryAsBase() {
    Path docs = Path.of("/work/p/src/docs");
    Path core = Path.of("/work/p/core");
    SourceRoots roots =
        SourceRoots.ofProject(
            Map.of("artifactId", "p"),
            Path.of("/work/p"),
            List.of(SourceRoot.of(docs), SourceRoot.module("core", core.resolve("docs")).in(core)));

    assertThat(roots.first().base()).isEqualTo(Path.of("/work/p"));
    assertThat(roots.first().module()).isEqualTo("p");
    assertThat(roots.modules().get(0).base()).isEqualTo(core);
    assertThat(SourceRoots.ofProject(Map.of(), null, List.of(SourceRoot.of(docs))).first().base())
        .isEqualTo(docs);
  }
}
