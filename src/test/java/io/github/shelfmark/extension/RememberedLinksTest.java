package io.github.shelfmark.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RememberedLinksTest {
  private final List<String> asked = new ArrayList<>();
  private final Document page = Fixtures.page("a.md", "a.html", "");
  private final RememberedLinks links =
      new RememberedLinks(
          (from, href, place, findings) -> {
            asked.add(href);
            return href + ".html";
          });

  @Test
  void resolvesEachLinkOnce() {
    assertThat(links.resolve(page, "b", () -> Position.NONE, finding -> {})).isEqualTo("b.html");

    assertThat(links.again(page, "b")).isEqualTo("b.html");
    assertThat(asked).containsExactly("b");
  }

  @Test
  void resolvesWhatOnlyTheTwinHas() {
    assertThat(links.again(page, "c")).isEqualTo("c.html");
    assertThat(asked).containsExactly("c");
  }

  @Test
  void givesAddressesOfTheTwin() {
    Links twin = links.again(address -> address.replace(".html", ".md"));

    assertThat(twin.resolve(page, "b", () -> Position.NONE, finding -> {})).isEqualTo("b.md");
  }

  @Test
  void tellsLinksInHtmlFromOthers() {
    Links onlyMarkdown =
        new Links() {
          @Override
          public String resolve(
              Document from, String href, Place place, Consumer<Finding> findings) {
            return href + ".html";
          }

          @Override
          public String resolveHtml(
              Document from, String href, Place place, Consumer<Finding> findings) {
            return href;
          }
        };
    RememberedLinks remembered = new RememberedLinks(onlyMarkdown);
    remembered.resolve(page, "b", () -> Position.NONE, finding -> {});
    remembered.resolveHtml(page, "b", () -> Position.NONE, finding -> {});

    assertThat(remembered.again(page, "b")).isEqualTo("b.html");
    assertThat(remembered.againInHtml(page, "b")).isEqualTo("b");
    assertThat(
            remembered
                .again(address -> address + "?")
                .resolveHtml(page, "b", () -> Position.NONE, finding -> {}))
        .isEqualTo("b?");
  }
}
