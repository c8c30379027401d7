package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class IconsDirectiveTest {
  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(
          Links.UNCHANGED,
          List.of(new IconsDirective()),
          SiteAccess.NONE,
          CodeWriter.PLAIN,
          Formulas.STANDARD,
          Markup.THEME);

  @Test
  void showsTheIconsThatAreNamed() {
    Body body = render("::: icons\nrocket\n\n  github\n:::");

    assertThat(names(body)).containsExactly("rocket", "github");
    assertThat(body.html()).contains("<i data-icon=\"rocket\"></i>");
    assertThat(body.blocks()).containsExactly("icons");
  }

  @Test
  void showsAllOrASet() {
    assertThat(names(render("::: icons\n:::"))).isEqualTo(Icons.names());
    assertThat(names(render("::: icons {set=brands}\n:::"))).isEqualTo(Icons.brands());
    assertThat(names(render("::: icons {set=lines}\n:::"))).isEqualTo(Icons.lines());
  }

  @Test
  void reportsUnknownNamesAndSets() {
    assertThat(render("::: icons\nrokcet\n<b>\n:::").findings())
        .extracting(Finding::headline)
        .containsExactly(
            "a.md:2:1: there is no icon \"rokcet\"", "a.md:3:1: there is no icon \"<b>\"");
    assertThat(render("::: icons {set=brand}\n:::").findings())
        .extracting(Finding::hint)
        .containsExactly("Did you mean \"brands\"?");
  }

  private Body render(String markdown) {
    return renderer.render(Fixtures.page("a.md", "a.html", markdown));
  }

  private static List<String> names(Body body) {
    return Jsoup.parse(body.html()).select(".icons li").eachText();
  }
}
