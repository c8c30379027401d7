package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option {@code entity_output}; the right values are those of kramdown 2.4.0. */
class EntityOutputTest {
  private static final String TEXT =
      """
      I'm "q" -- a... <<x>> &copy; &amp; a & b &eacute;

      # It's &copy;

      x[^1]

      [^1]: f's
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as_char|I’m “q” – a… «x» © &amp; a &amp; b é|It’s ©|f’s\u00a0<a",
        "as_input|I&#8217;m &#8220;q&#8221; &#8211; a&#8230; &#171;x&#187; &copy; &amp; a"
            + " &amp; b &eacute;|It&#8217;s &copy;|f&#8217;s&#160;<a",
        "numeric|I&#8217;m &#8220;q&#8221; &#8211; a&#8230; &#171;x&#187; &#169; &amp; a"
            + " &amp; b &#233;|It&#8217;s &#169;|f&#8217;s&#160;<a",
        "symbolic|I&rsquo;m &ldquo;q&rdquo; &ndash; a&hellip; &laquo;x&raquo; &copy; &amp;"
            + " a &amp; b &eacute;|It&rsquo;s &copy;|f&rsquo;s&nbsp;<a",
      })
  void charactersAreWrittenAsTheOptionSays(
      String option, String paragraph, String heading, String note) {
    Map<String, Object> options = Map.of("entity_output", option);
    assertThat(new KramdownRenderer(Links.UNCHANGED, options).toHtml(TEXT))
        .startsWith("<p>" + paragraph + "</p>\n")
        .contains("<h1 id=\"its-\">" + heading + "</h1>", "<p>" + note);
  }
}
