package io.github.shelfmark.markup.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabsDirectiveTest {
  @Test
  void arePanelsBelowEachOtherWithTheirTitles() {
    Written written =
        Written.of(
            ":::: tabs {sync=os title=\"Your system\" .wide #os}",
            "::: tab *Linux*",
            "## Install",
            ":::",
            "::: tab macOS {.mac}",
            "b",
            ":::",
            "::::");

    assertThat(written.told()).isEmpty();
    assertThat(written.html())
        .isEqualTo(
            """
            <div class="tabs wide" id="os" data-label="Your system" data-sync="os">
            <div class="tab">
            <p class="tab-title"><em>Linux</em></p>
            <h2 id="install">Install</h2>
            </div>
            <div class="tab mac">
            <p class="tab-title">macOS</p>
            <p>b</p>
            </div>
            </div>
            """);
    assertThat(written.blocks()).containsExactly("tabs");
  }

  @Test
  void mayBeInEachOther() {
    Written written =
        Written.of(
            "::::: tabs",
            "::: tab A",
            ":::: tabs",
            "::: tab B",
            "x",
            ":::",
            "::::",
            ":::",
            ":::::");

    assertThat(written.told()).isEmpty();
    assertThat(written.one(".tabs > .tab > .tabs > .tab > p:last-child").text()).isEqualTo("x");
  }

  @Test
  void eachMistakeIsToldWhereItIs() {
    Written written =
        Written.of(
            "::: tab A",
            "a",
            ":::",
            "::: tabs",
            "text",
            ":::",
            ":::: tabs {snyc=a}",
            "::: tab",
            "b",
            ":::",
            "::::",
            ":::: tabs",
            "::: note",
            "::: tab C",
            ":::",
            ":::",
            "::::");

    assertThat(written.told())
        .containsExactly(
            "1:5 \"tab\" is not in \"tabs\"",
            "4:5 there is nothing in \"tabs\" to choose from",
            "7:12 the directive \"tabs\" has no attribute \"snyc\"",
            "8:5 \"tab\" has no title",
            "14:5 \"tab\" is not in \"tabs\"");
    assertThat(written.hints().get(2)).contains("\"sync\"");
    assertThat(written.texts("p")).contains("a", "text", "b");
  }

  @Test
  void groupsOfCodeHaveTheTitlesOfTheirBlocks() {
    Written written =
        Written.of(
            "::: code-group {sync=pm}",
            "```sh [npm]",
            "npm i <b>",
            "```",
            "between",
            "```xml title=\"a < b.xml\"",
            "<figcaption>c</figcaption>",
            "```",
            ":::");

    assertThat(written.told()).isEmpty();
    assertThat(written.texts(".tabs.code-group > .tab > .tab-title"))
        .containsExactly("npm", "a < b.xml");
    assertThat(written.one(".code-group").attr("data-sync")).isEqualTo("pm");
    assertThat(written.texts(".code-group > .tab > .code-block code"))
        .containsExactly("npm i <b>", "<figcaption>c</figcaption>");
    assertThat(written.one(".code-group > p").text()).isEqualTo("between");
  }

  @Test
  void aBlockWithoutATitleIsTold() {
    assertThat(Written.of("::: code-group", "```sh", "a", "```", ":::").told())
        .containsExactly("1:5 a block of code in \"code-group\" has no title");
    assertThat(Written.of("::: code-group", ":::").told())
        .containsExactly("1:5 there is nothing in \"code-group\" to choose from");
  }
}
