package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PermalinkFuzzTest {
  /** A pattern, and the value of {@code :title} in the next line. */
  @FuzzTest
  void expand(byte[] input) {
    String text = FuzzInput.text(input);
    int end = text.indexOf('\n');
    String pattern = end < 0 ? text : text.substring(0, end);
    Map<String, String> values =
        Map.of("title", text.substring(end + 1), "year", "2026", "output_ext", ".html");
    List<String> unknown = new ArrayList<>();
    String url = Permalink.expand(pattern, values::get, unknown::add);

    if (pattern.indexOf(':') < 0) {
      assertThat(url).isEqualTo(pattern);
    }
    for (String name : unknown) {
      assertThat(values).doesNotContainKey(name);
      assertThat(pattern).contains(":" + name);
    }
    String path = Permalink.sanitise(url);
    assertThat(path).startsWith("/").doesNotContain("//", "..");
    assertThat(Permalink.sanitise(path)).isEqualTo(path);
    for (String style : List.of("pretty", "date", "none", "/x/:title/", pattern)) {
      assertThat(Permalink.withEnding(pattern, style)).startsWith(pattern);
    }
  }
}
