package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.Rendered;
import io.github.shelfmark.testing.Bodies;
import io.github.shelfmark.testing.FuzzInput;

class KramdownFuzzTest {
  private final KramdownRenderer renderer = new KramdownRenderer(Links.UNCHANGED);

  @FuzzTest
  void render(byte[] input) {
    String text = FuzzInput.text(input);
    BodyText bodyText = BodyText.of(Fixtures.page("a.md", "a.html", text));
    Body body = renderer.render(bodyText);

    assertThat(Bodies.fixed(renderer.render(bodyText))).isEqualTo(Bodies.fixed(body));
    Rendered.assertFindingsIn(text, body);
    if (text.indexOf('<') < 0) {
      Rendered.assertBalanced(body.html());
    }
  }
}
