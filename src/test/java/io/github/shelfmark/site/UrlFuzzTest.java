package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.testing.FuzzInput;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class UrlFuzzTest {
  /** Two paths, with a line feed between them. */
  @FuzzTest
  void paths(byte[] input) {
    String text = FuzzInput.text(input);
    int end = text.indexOf('\n');
    String from = end < 0 ? text : text.substring(0, end);
    String to = end < 0 ? text : text.substring(end + 1);

    String encoded = Url.encode(to);
    assertThat(encoded).matches("[\\x21-\\x7e]*").doesNotContain("<", ">", "\"", "#", "?");
    if (StandardCharsets.UTF_8.newEncoder().canEncode(to)) {
      assertThat(Url.decode(encoded)).isEqualTo(to);
    }
    assertThat(Url.escape(Url.escape(to))).isEqualTo(Url.escape(to));
    assertThat(Url.encode(Url.decode(encoded))).isEqualTo(encoded);
    assertThat(Url.toOutput(to, ".html")).doesNotStartWith("/").endsWith(".html");

    if (PathRules.problem(from).isEmpty() && PathRules.problem(to).isEmpty()) {
      URI base = URI.create("https://x.example/" + Url.encode(from));
      assertThat(base.resolve(Url.relative(from, to)))
          .isEqualTo(URI.create("https://x.example/" + encoded));
    }
  }
}
