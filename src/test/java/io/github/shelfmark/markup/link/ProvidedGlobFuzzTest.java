package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;

class ProvidedGlobFuzzTest {
  /** A glob, and a path in the next line. */
  @FuzzTest
  void match(byte[] input) {
    String text = FuzzInput.text(input);
    int end = text.indexOf('\n');
    ProvidedGlob glob = new ProvidedGlob(end < 0 ? text : text.substring(0, end));
    String path = text.substring(end + 1);

    if (glob.matches(path) && !glob.directory().isEmpty()) {
      assertThat(path).startsWith(glob.directory() + "/");
    }
    if (text.chars().noneMatch(c -> c == '*' || c == '?')) {
      String bare = glob.written().strip().replaceFirst("^(\\.?/)+", "");
      assertThat(glob.matches(path))
          .isEqualTo(bare.endsWith("/") ? path.startsWith(bare) : path.equals(bare));
    }
  }
}
