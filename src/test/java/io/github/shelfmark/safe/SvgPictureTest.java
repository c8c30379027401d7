package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {
  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:ink=\"http://example.org/editor\">";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g fill='url(#a)'><path d='M0 0'/><text style='font: 1px x'>a</text></g>",
        "<style>.a { fill: red; mask: url('#m') }</style><use href='#a'/>",
        "<image xlink:href='data:image/png;base64,AAAA'/>",
        "<a href='https://example.org/'><text>a</text></a>",
        "<metadata><ink:view onto='x'/></metadata>",
        "<ink:view>editor's own</ink:view>",
      })
  void pictures(String content) {
    boolean editors = content.contains("onto");
    String text = editors ? content.replace("onto", "grid") : content;

    assertThat(problem(OPEN + text + "</svg>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g onclick='x'/>",
        "<g ONCLICK='x'/>",
        "<foreignObject/>",
        "<animate attributeName='href' to='javascript:x'/>",
        "<set attributeName='onclick' to='x'/>",
        "<handler/>",
        "<a href='javascript:x'/>",
        "<a xlink:href='java&#10;script:x'/>",
        "<use href='https://evil.example/x.svg#a'/>",
        "<use href='data:image/svg+xml,x'/>",
        "<image href='https://evil.example/x.png'/>",
        "<image href='data:image/svg+xml;base64,x'/>",
        "<style>@import 'x'</style>",
        "<style>a { b: url(https://evil.example) }</style>",
        "<style>a { b: \\75rl(x) }</style>",
        "<style><![CDATA[ @IMPORT 'x' ]]></style>",
        "<style>@imp<![CDATA[ort 'x']]></style>",
        "<style>a { b: u<!-- -->rl(//evil.example) }</style>",
        "<style>a{}<title>t</title>@import 'x';</style>",
        "<g style='b: URL (//evil.example)'/>",
        "<g xml:base='https://evil.example'/>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>",
        "<script xmlns=''/>",
        "<?xml-stylesheet href='x'?>",
        "<iframe/>",
      })
  void notPictures(String content) {
    assertThat(problem(OPEN + content + "</svg>")).isPresent();
  }

  @Test
  void readsNoEntitiesAndNoOtherEncodings() {
    assertThat(problem("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + OPEN + "&a;</svg>")).isPresent();
    assertThat(problem("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + OPEN + "</svg>")).isEmpty();
    assertThat(problem(OPEN + "&unknown;</svg>")).isPresent();
    assertThat(problem("<svg")).isPresent();
    assertThat(problem("")).isPresent();
    byte[] utf16 = (OPEN + "</svg>").getBytes(StandardCharsets.UTF_16);
    assertThat(SvgPicture.problem(utf16)).isPresent();
    String utf7 = "<?xml version='1.0' encoding='UTF-7'?>" + OPEN + "+ADw-script+AD4-</svg>";
    assertThat(problem(utf7)).isPresent();
  }

  /** Definitions give attributes to elements that are written without them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>",
        "<!-- <svg --><!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>",
        "<!DOCTYPE svg PUBLIC '<svg' 'x' [<!ATTLIST svg onload CDATA 'alert(1)'>]>",
        "<!DOCTYPE svg SYSTEM '<svg' [<!ENTITY % a SYSTEM 'x'> %a;]>",
      })
  void readsNoDefinitions(String head) {
    assertThat(problem(head + OPEN + "</svg>")).isPresent();
  }

  /** In another encoding a character may swallow the mark that ends a comment or a text. */
  @ParameterizedTest
  @ValueSource(strings = {"GBK", "shift_jis", "utf-8-x", "x-utf-8", "UTF-16", "ISO-8859-1"})
  void isReadInOneEncodingOnly(String encoding) {
    String head = "<?xml version='1.0' encoding='" + encoding + "'?><!-- utf-8 -->";
    String text = "<desc><![CDATA[\u20ac]]><!-- ]]><script>alert(1)</script> --></desc>";

    assertThat(problem(head + OPEN + text + "</svg>")).isPresent();
    assertThat(problem(head.replace(encoding, "UTF-8") + OPEN + text + "</svg>")).isEmpty();
  }

  private static java.util.Optional<String> problem(String svg) {
    return SvgPicture.problem(svg.getBytes(StandardCharsets.UTF_8));
  }
}
