package io.github.shelfmark.sink;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ManifestFuzzTest {
  private static final Path OUTPUT = Path.of("/site");

  @FuzzTest
  void read(byte[] input) throws IOException {
    Path file = Files.createTempFile("manifest", null);
    try {
      Files.write(file, input);
      Manifest read = Manifest.read(file, OUTPUT);
      assertThat(read.files().keySet()).allMatch(Url::staysInside);

      read.write(file, OUTPUT);
      assertThat(Manifest.read(file, OUTPUT))
          .isEqualTo(new Manifest(read.files(), read.older(), false));
    } finally {
      Files.delete(file);
    }
  }
}
