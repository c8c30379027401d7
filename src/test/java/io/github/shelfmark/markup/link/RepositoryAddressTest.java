package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryAddressTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/o/r",
        "https://github.com/o/r/",
        "https://github.com/o/r.git",
        "https://github.com/o/r.git/",
        "https://user:secret@github.com/o/r.git",
        "https://github.com/o/r/tree/master/core",
        "https://github.com/o/r/tree/v1.0",
        "https://github.com/o/r/blob/main/README.md",
        "https://github.com/o/r/core",
        "https://github.com/o/r#readme",
        "scm:git:https://github.com/o/r.git",
        "scm:git:git@github.com:o/r.git",
        "scm:git:ssh://git@github.com/o/r.git",
        "scm:git:ssh://git@github.com:22/o/r.git",
        "scm:git:git://github.com/o/r.git",
        "git@github.com:o/r.git",
        "git://github.com/o/r.git",
        "ssh://git@github.com:o/r.git",
      })
  void allFormsOfAnAddressAreTheSame(String written) {
    assertThat(RepositoryAddress.of(written, "core/src/docs"))
        .map(RepositoryAddress::root)
        .contains("https://github.com/o/r");
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r,            https://github.com/o/r/blob/%s/a%%20b/C.java, https://github.com/o/r/tree/%s/src",
    "https://gitlab.com/g/s/r,          https://gitlab.com/g/s/r/-/blob/%s/a%%20b/C.java, https://gitlab.com/g/s/r/-/tree/%s/src",
    "https://gitlab.com/g/s/r/-/tree/m, https://gitlab.com/g/s/r/-/blob/%s/a%%20b/C.java, https://gitlab.com/g/s/r/-/tree/%s/src",
    "https://gitlab.com/g/s/r/core,     https://gitlab.com/g/s/r/-/blob/%s/a%%20b/C.java, https://gitlab.com/g/s/r/-/tree/%s/src",
    "https://bitbucket.org/o/r,         https://bitbucket.org/o/r/src/%s/a%%20b/C.java, https://bitbucket.org/o/r/src/%s/src",
    "https://codeberg.org/o/r,          https://codeberg.org/o/r/src/commit/%s/a%%20b/C.java, https://codeberg.org/o/r/src/commit/%s/src",
    "https://gitea.example.org/o/r.git, https://gitea.example.org/o/r/src/commit/%s/a%%20b/C.java, https://gitea.example.org/o/r/src/commit/%s/src",
    "https://git.sr.ht/~o/r,            https://git.sr.ht/~o/r/tree/%s/item/a%%20b/C.java, https://git.sr.ht/~o/r/tree/%s/src",
    "https://gitbox.apache.org/repos/asf/x.git, https://gitbox.apache.org/repos/asf?p=x.git;a=blob;f=a%%20b/C.java;hb=%s, https://gitbox.apache.org/repos/asf?p=x.git;a=tree;f=src;hb=%s",
    "https://gitbox.apache.org/repos/asf?p=x.git, https://gitbox.apache.org/repos/asf?p=x.git;a=blob;f=a%%20b/C.java;hb=%s, https://gitbox.apache.org/repos/asf?p=x.git;a=tree;f=src;hb=%s",
  })
  void filesAndDirectoriesHaveTheFormOfTheForge(String written, String file, String directory) {
    RepositoryAddress address = RepositoryAddress.of(written, "core/src/docs").orElseThrow();

    assertThat(address.of("a b/C.java", false, COMMIT)).isEqualTo(file.formatted(COMMIT));
    assertThat(address.of("src/", true, COMMIT)).isEqualTo(directory.formatted(COMMIT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "github",
        "https://github.com",
        "https://github.com/o",
        "https://example.org/o/r",
        "scm:svn:https://svn.example.org/x",
        "${project.scm.url}",
        "scm:",
        "/o/r",
      })
  void othersAreNotKnown(String written) {
    assertThat(RepositoryAddress.of(written, "")).isEmpty();
  }
}
