package io.github.shelfmark.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IconsTest {
  @Test
  void drawsLinesAndBrands() {
    assertThat(Icons.svg("check"))
        .contains(
            "<svg class=\"glyph\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
                + "<path d=\"M20 6 9 17l-5-5\"/></svg>");
    assertThat(Icons.svg("github").orElseThrow()).startsWith("<svg class=\"glyph filled\" ");
  }

  @Test
  void knowsNoOtherNames() {
    assertThat(Icons.svg("")).isEmpty();
    assertThat(Icons.svg("Check")).isEmpty();
    assertThat(Icons.svg("# From Lucide 1.62.0")).isEmpty();
    assertThat(Icons.svg("check\"onload=")).isEmpty();
  }

  @Test
  void namesAreSortedWordsAndEachIsOfOneSet() {
    assertThat(Icons.names())
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(Icons.lines().size() + Icons.brands().size())
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"))
        .contains("rocket", "terminal", "warning", "wrap", "x", "mastodon", "linkedin", "rss");
  }

  @Test
  void eachIconIsTheDataOfAPathThatStartsWhereverItIsPut() {
    for (String name : Icons.names()) {
      String svg = Icons.svg(name).orElseThrow();
      assertThat(svg.substring(svg.indexOf(" d=\"") + 4, svg.indexOf("\"/></svg>")))
          .as(name)
          .matches("[Mm][-0-9. ,MmZzLlHhVvCcSsQqTtAa]+");
    }
  }

  @Test
  void theLicenceIsBesideTheIcons() throws Exception {
    try (var in = Icons.class.getResourceAsStream("LICENSE-lucide.txt")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("ISC License", "Lucide Icons and Contributors", "Cole Bemis");
    }
  }
}
