package io.github.shelfmark.markup.kramdown.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinHtmlTest {
  @Test
  void leavesOutBlankLinesThatAreNotShown() {
    assertThat(TwinHtml.withoutBlankLines("<p>\n\n  \na</p>\n")).isEqualTo("<p>\na</p>\n");
    assertThat(TwinHtml.withoutBlankLines("<pre>\na\n\nb</pre>"))
        .isEqualTo("<pre>\na\n&#10;b</pre>");
  }

  @Test
  void boxesWhatWouldBeRead() {
    assertThat(TwinHtml.block("<div>*a*</div>")).isEqualTo("<div>*a*</div>");
    assertThat(TwinHtml.block("<video src=\"a_b\"></video>"))
        .isEqualTo("<video src=\"a_b\"></video>");
    assertThat(TwinHtml.block("<b>\n*a*\n</b>")).isEqualTo("<b>\n*a*\n</b>");
    assertThat(TwinHtml.block("<b>*a*</b>")).isEqualTo("<div>\n<b>*a*</b>\n</div>");
    assertThat(TwinHtml.block("<!-- *a* -->")).isEqualTo("<!-- *a* -->");
  }

  @Test
  void escapesTextBetweenTags() {
    assertThat(TwinHtml.inline("<a href=\"x_y\">*a* &lt; `b`</a>"))
        .isEqualTo("<a href=\"x_y\">\\*a\\* &lt; \\`b\\`</a>");
    assertThat(TwinHtml.inline("<script>a*b</script>")).isEqualTo("<script>a*b</script>");
  }
}
