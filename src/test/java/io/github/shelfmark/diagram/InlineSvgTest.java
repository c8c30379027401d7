package io.github.shelfmark.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever draws, a page gets harmless SVG. */
class InlineSvgTest {
  private static final String START =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " style=\"width:90px;background:#FFFFFF;\" viewBox=\"0 0 90 40\" onload=\"x()\">";

  private static String inline(String content) {
    return InlineSvg.of(START + content + "</svg>", "A label", "p-", address -> "to/" + address)
        .orElseThrow();
  }

  private static String body(String content) {
    String svg = inline(content);
    return svg.substring(svg.indexOf('>') + 1, svg.length() - "</svg>".length());
  }

  @Test
  void theRootHasWhatPagesNeed() {
    assertThat(inline("<line x1=\"1\" y1=\"2\"/>"))
        .isEqualTo(
            "<svg role=\"img\" aria-label=\"A label\" viewBox=\"0 0 90 40\" width=\"90\""
                + " height=\"40\"><line x1=\"1\" y1=\"2\"/></svg>");
  }

  @Test
  void itsOwnTitleIsItsName() {
    String svg =
        inline(
            "<g class=\"title\"><g><text>Two</text></g><text>&lt;words></text></g><text>no</text>");

    assertThat(svg).contains("aria-label=\"Two &lt;words&gt;\"");
  }

  @Test
  void stylesBecomeAttributes() {
    assertThat(
            body(
                "<rect"
                    + " style=\"stroke:#181818;stroke-width:0.5;behavior:url(x);stroke-linejoin:miter\""
                    + " fill=\"#FFF\"/>"))
        .isEqualTo("<rect stroke=\"#181818\" stroke-width=\"0.5\" fill=\"#FFF\"/>");
  }

  @Test
  void aColouredGroundIsDrawn() {
    String svg =
        InlineSvg.of(
                "<svg viewBox=\"0 0 9 9\" style=\"background:#EEEBDC\"/>", "", "", address -> "")
            .orElseThrow();

    assertThat(svg).contains("<rect width=\"100%\" height=\"100%\" fill=\"#EEEBDC\"/>");
  }

  @Test
  void idsAreOnesOwn() {
    assertThat(
            body(
                "<defs><filter id=\"f\" x=\"-1\"><feFlood flood-color=\"#FF0\"/></filter></defs>"
                    + "<g id=\"ent1\"><text filter=\"url(#f)\">a</text>"
                    + "<rect fill=\"url(#other)\"/></g>"))
        .isEqualTo(
            "<defs><filter id=\"p-1\" x=\"-1\"><feFlood flood-color=\"#FF0\"/></filter></defs>"
                + "<text filter=\"url(#p-1)\">a</text><rect fill=\"url(#p-2)\"/>");
  }

  @Test
  void linksGoThroughTheSitesRules() {
    String svg = inline("<a href=\"b.md\" target=\"_top\" title=\"tip\"><text>b</text></a>");

    assertThat(svg).contains("<a href=\"to/b.md\"><text>b</text></a>").contains("role=\"group\"");
    assertThat(
            InlineSvg.of(START + "<a href=\"x\"><text>b</text></a></svg>", "", "", address -> ""))
        .hasValueSatisfying(
            none -> assertThat(none).contains("<text>b</text>").doesNotContain("<a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>text { fill: url(//evil) }</style>",
        "<foreignObject><iframe src=\"//evil\"/></foreignObject>",
        "<svg><text onclick=\"alert(1)\">a</text></svg>",
        "<text onclick=\"alert(1)\" style=\"behavior:alert(1)\">a</text>",
        "<use href=\"//evil#a\"/>",
        "<image href=\"//evil/a.png\"/>",
        "<image href=\"data:image/svg+xml;base64,evil\"/>",
        "<image href=\"data:image/png;base64,&quot; onload=alert(1)\"/>",
        "<image xlink:href=\"javascript:alert(1)\"/>",
        "<rect fill=\"url(//evil)\"/>",
        "<rect fill=\"url(#a) url(//evil)\"/>",
        "<rect fill=\"&quot;/>&lt;script>alert(1)\"/>",
        "<text font-family=\"'a&quot;;//evil'\">a</text>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<!-- evil --><?evil alert?>",
        "<title>alert(1)</title>",
        "<metadata>evil</metadata>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
      })
  void whatCouldHarmIsLeftOut(String content) {
    assertThat(body(content).toLowerCase(Locale.ROOT))
        .doesNotContain("alert", "evil", "script", "onclick", "onload", "<style", "<!--", "<?");
  }

  @Test
  void textIsText() {
    assertThat(body("<text>&lt;script>&amp;lt;</text>"))
        .isEqualTo("<text>&lt;script&gt;&amp;lt;</text>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html/>",
        "<svg/>",
        "<svg viewBox=\"0 0 a 9\"/>",
        "<svg viewBox=\"0 0 9 9\">",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<svg viewBox=\"0 0 9 9\"><text>&a;</text></svg>"
      })
  void whatIsNoPictureIsNone(String svg) {
    assertThat(InlineSvg.of(svg, "", "", address -> address)).isEmpty();
  }

  @Test
  void depthCostsNoStack() {
    String deep = "<g><text x=\"1\">".repeat(50_000) + "</text></g>".repeat(50_000);

    assertThat(inline(deep)).startsWith("<svg ");
  }
}
