package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir Path directory;

  @Test
  void aChangedThemeChangesTheVersion() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes/META-INF/shelfmark/theme"));
    Path footer = Files.writeString(classes.resolve("footer.ftlh"), "one");
    Path jar = Files.writeString(directory.resolve("theme.jar"), "one");
    String before = version(jar);

    assertThat(version(jar)).isEqualTo(before);
    Files.writeString(footer, "two");
    String changed = version(jar);
    assertThat(changed).isNotEqualTo(before);
    Files.writeString(jar, "two");
    assertThat(version(jar)).isNotEqualTo(changed);
  }

  private String version(Path jar) {
    return CodeVersion.of(List.of(), List.of(directory.resolve("classes"), jar));
  }
}
