package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownHtmlTest {
  @Test
  void leavesOutBlankLinesThatAreNotShown() {
    assertThat(MarkdownHtml.withoutBlankLines("<p>\n\n  \na</p>\n")).isEqualTo("<p>\na</p>\n");
    assertThat(MarkdownHtml.withoutBlankLines("<pre>\na\n\nb</pre>"))
        .isEqualTo("<pre>\na\n&#10;b</pre>");
  }

  @Test
  void boxesWhatWouldBeRead() {
    assertThat(MarkdownHtml.block("<div>*a*</div>")).isEqualTo("<div>*a*</div>");
    assertThat(MarkdownHtml.block("<video src=\"a_b\"></video>"))
        .isEqualTo("<video src=\"a_b\"></video>");
    assertThat(MarkdownHtml.block("<b>\n*a*\n</b>")).isEqualTo("<b>\n*a*\n</b>");
    assertThat(MarkdownHtml.block("<b>*a*</b>")).isEqualTo("<div>\n<b>*a*</b>\n</div>");
    assertThat(MarkdownHtml.block("<!-- *a* -->")).isEqualTo("<!-- *a* -->");
  }

  @Test
  void escapesTextBetweenTags() {
    assertThat(MarkdownHtml.inline("<a href=\"x_y\">*a* &lt; `b`</a>"))
        .isEqualTo("<a href=\"x_y\">\\*a\\* &lt; \\`b\\`</a>");
    assertThat(MarkdownHtml.inline("<script>a*b</script>")).isEqualTo("<script>a*b</script>");
  }
}
