package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.Rendered;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.testing.Bodies;
import io.github.shelfmark.testing.FuzzInput;
import java.util.List;

class CommonMarkFuzzTest {
  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @FuzzTest
  void render(byte[] input) {
    String text = FuzzInput.text(input);
    Document document = Fixtures.page("a.md", "a.html", text);
    Body body = renderer.render(document);

    assertThat(Bodies.fixed(renderer.render(document))).isEqualTo(Bodies.fixed(body));
    Rendered.assertFindingsIn(text, body);
    assertThat(body.headings()).extracting(Heading::id).doesNotHaveDuplicates();
    if (text.indexOf('<') < 0) {
      Rendered.assertBalanced(body.html());
    }
  }
}
