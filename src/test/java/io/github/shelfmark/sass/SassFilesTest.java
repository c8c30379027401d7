package io.github.shelfmark.sass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SassFilesTest {
  private final List<String> asked = new ArrayList<>();

  private SassFiles files(String... paths) {
    List<String> known = List.of(paths);
    return new SassFiles(
        List.of("_sass", "vendor/css", ""),
        path -> {
          asked.add(path);
          return known.contains(path) ? Optional.of("/* " + path + " */") : Optional.empty();
        });
  }

  @Test
  void partialsNeedNeitherUnderscoreNorExtension() {
    SassFiles files = files("_sass/_grid.scss", "_sass/menu.sass", "_sass/print.css");

    assertThat(files.at("_sass/grid", false)).contains("_sass/_grid.scss");
    assertThat(files.at("_sass/grid.scss", false)).contains("_sass/_grid.scss");
    assertThat(files.at("_sass/menu", false)).contains("_sass/menu.sass");
    assertThat(files.at("_sass/print", false)).contains("_sass/print.css");
    assertThat(files.at("_sass/other", false)).isEmpty();
  }

  @Test
  void aDirectoryStandsForItsIndex() {
    SassFiles files = files("_sass/base/_index.scss", "_sass/base.scss", "_sass/more/index.sass");

    assertThat(files.at("_sass/base", false)).contains("_sass/base.scss");
    assertThat(files.at("_sass/more", false)).contains("_sass/more/index.sass");
  }

  @Test
  void theRuleForImportsHasFilesOfItsOwn() {
    SassFiles files = files("a/_x.import.scss", "a/_x.scss");

    assertThat(files.at("a/x", true)).contains("a/_x.import.scss");
    assertThat(files.at("a/x", false)).contains("a/_x.scss");
  }

  @Test
  void loadPathsAreLookedThroughInOrder() {
    SassFiles files = files("vendor/css/_x.scss", "_sass/_y.scss", "_y.scss", "_z.scss");

    assertThat(files.inLoadPaths("x", false)).contains("vendor/css/_x.scss");
    assertThat(files.inLoadPaths("y", false)).contains("_sass/_y.scss");
    assertThat(files.inLoadPaths("z", false)).contains("_z.scss");
    assertThat(files.inLoadPaths("none", false)).isEmpty();
    assertThat(asked).contains("_sass/_none.scss", "vendor/css/none/_index.css", "none.sass");
  }
}
