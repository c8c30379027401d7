package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildRequestTest {
  @Test
  void directoriesAreAbsolute() {
    BuildRequest request =
        BuildRequest.builder(Path.of("docs"), Path.of("target/x/../site"))
            .work(Path.of("w"))
            .build();

    assertThat(request.source()).isEqualTo(Path.of("docs").toAbsolutePath());
    assertThat(request.output()).isEqualTo(Path.of("target/site").toAbsolutePath());
    assertThat(request.work()).isEqualTo(Path.of("w").toAbsolutePath());
  }

  @Test
  void theWorkDirectoryIsBesideTheOutput() {
    assertThat(BuildRequest.of(Path.of("docs"), Path.of("site")).work())
        .isEqualTo(Path.of(".shelfmark").toAbsolutePath());
  }

  @Test
  void needsAThread() {
    BuildRequest.Builder request = BuildRequest.builder(Path.of("docs"), Path.of("site"));

    assertThatThrownBy(() -> request.threads(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }
}
