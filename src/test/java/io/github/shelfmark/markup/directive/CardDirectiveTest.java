package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.icon.Icons;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardDirectiveTest {
  @Test
  void isALinkWithAnIcon() {
    Written written =
        Written.of(
            ":::: cards {columns=2}",
            "::: card Start `x` {icon=rocket href=\"b c.md\" .big}",
            "Text.",
            ":::",
            "::::");

    assertThat(written.told()).isEmpty();
    assertThat(written.html())
        .isEqualTo(
            """
            <div class="card-grid" data-columns="2">
            <div class="card big">
            <p class="card-icon"><i data-icon="rocket"></i></p>
            <p class="card-title"><a href="b%20c.md">Start <code>x</code></a></p>
            <p>Text.</p>
            </div>
            </div>
            """);
    assertThat(written.blocks()).containsExactly("cards");
  }

  @Test
  void mayBeAloneAndHaveAPicture() {
    Written written = Written.of("::: card A {icon=img/a.svg}", ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.one(".card > .card-icon > img").attr("src")).isEqualTo("img/a.svg");
    assertThat(written.one(".card-title").children()).isEmpty();
    assertThat(written.blocks()).containsExactly("cards");
  }

  @Test
  void isNoLinkInALink() {
    Written written = Written.of("::: card To [the *quay*](b.md) {href=a.md}", ":::");

    assertThat(written.told())
        .containsExactly("1:5 the title of a card that leads somewhere has a link in it");
    assertThat(written.html())
        .contains("<p class=\"card-title\"><a href=\"a.md\">To the <em>quay</em></a></p>");
  }

  @Test
  void eachMistakeIsTold() {
    Written written =
        Written.of(
            ":::: cards {columns=5}",
            "::: card {icon=rokcet}",
            ":::",
            "::::",
            "::: cards x",
            ":::");

    assertThat(written.told())
        .containsExactly(
            "1:13 \"columns\" cannot be \"5\"",
            "2:5 \"card\" has no title",
            "2:11 there is no icon \"rokcet\"",
            "5:11 the directive \"cards\" has no attribute \"x\"");
    assertThat(written.hints().get(2)).contains("\"rocket\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x"})
  void addressesThatRunAreRefused(String address) {
    Written written = Written.of("::: card A {href=\"" + address + "\" icon=a.svg}", ":::");

    assertThat(written.told()).isNotEmpty();
    assertThat(written.one(".card-title a").attr("href")).doesNotContain(":");
  }

  @Test
  void theThemeDrawsTheIconAndTheSafeBuildKeepsIt(@TempDir Path directory) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build
        .source()
        .file("site.yml", "title: T\n")
        .file(
            "index.md",
            "# A\n\n::: card B {icon=rocket}\n:::\n\n<i>x</i> <i data-icon=\"no\"></i>\n");
    BuiltSite site = build.site();

    String html = site.text("index.html");
    assertThat(html)
        .contains("<p class=\"card-icon\">" + Icons.svg("rocket").orElseThrow() + "</p>")
        .contains("<i>x</i> <i data-icon=\"no\"></i>");
  }
}
