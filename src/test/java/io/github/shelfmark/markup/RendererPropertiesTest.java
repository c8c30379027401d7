package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.content.Document;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however odd. */
class RendererPropertiesTest {
  private static final String PIECES =
      "# |- |* |1. |> |\\| |---|```|~~~|**|_|[|](|)|<div>|</div>|<a href=\"|\">|:::|{:|}|$$|\\\\|\n|\n\n|"
          + "    |\t|分布|é|word|&amp;|!|^|[^1]|[^1]: |==|\"|'|...";

  private final CommonMarkRenderer commonMark = new CommonMarkRenderer(Links.UNCHANGED, List.of());
  private final KramdownRenderer kramdown = new KramdownRenderer(Links.UNCHANGED);

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(PIECES.split("(?<!\\\\)\\|"))
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void renderingNeverFails(@ForAll("markdown") String text) {
    Document document = Fixtures.page("a.md", "a.html", text);
    assertThat(commonMark.render(document).html()).isNotNull();
    assertThat(kramdown.render(BodyText.of(document)).html()).isNotNull();
  }

  @Property(tries = 300)
  void noTwoHeadingsShareAnId(@ForAll("markdown") String text) {
    Set<String> ids = new HashSet<>();
    for (Heading heading :
        commonMark
            .render(Fixtures.page("a.md", "a.html", "# a\n\n" + text + "\n\n# a"))
            .headings()) {
      assertThat(ids.add(heading.id())).isTrue();
    }
  }
}
