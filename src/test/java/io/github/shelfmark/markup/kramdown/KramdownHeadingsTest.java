package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KramdownHeadingsTest {
  private final KramdownHeadings headings = new KramdownHeadings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "# The *new* `Api`: [docs](b.md) \\* &amp; &copy; more|The new Api: docs * & © more",
        "# A &hellip; B &#10003; C, but &check;|A … B ✓ C, but &check;",
        "# 2 * 3 * 4 and snake_case_name|2 * 3 * 4 and snake_case_name",
        "# snake and <b>tag</b> <https://x.y>|snake and tag https://x.y",
        "# \"Quoted\" -- and it's...|“Quoted” – and it’s…",
        "# AT&T|AT&T",
        "# Code `a &amp; b`|Code a &amp; b",
        "# Words ![and an image](x.png)|Words",
        "# [![A badge](x.svg)](https://x.y)|A badge",
        "# One<br>two|One two",
        "# Note[^1]\\n\\n[^1]: text|Note",
        "# Comment<!-- no --> here|Comment here",
        "# ABC\\n\\n*[ABC]: long|ABC",
        "Setext *one*\\n======|Setext one",
        "<h1 align=\"center\">\\n <img src=\"x\" alt=\"l\"> My\\n <em>Name</em> &copy;\\n</h1>|My Name ©",
        "<h1><a href=\"x\"><img src=\"x\" alt=\"Logo &amp; more\"></a></h1>|Logo & more",
        "<div align=\"center\">\\n<h1>Inside</h1>\\n</div>|Inside",
        "<h1 markdown=\"1\">A *b*</h1>|A b",
        "<h1><svg><title>Icon</title><desc>d</desc></svg> Name</h1>|Name",
        "{::nomarkdown}\\n<h1>Raw <b>b</b><!-- c --></h1>\\n{:/}|Raw b",
        "<template>\\n<h1>No</h1>\\n</template>\\n\\n# Yes|Yes",
        "> # Quoted|Quoted",
        "* # Listed|Listed",
        "<!-- # no -->\\n\\n[r]: b.md\\n\\n# Ref [r]|Ref r",
      })
  void haveTheTextThatReadersSee(String markdown, String text) {
    assertThat(headings.of(markdown.replace("\\n", "\n")))
        .extracting(Heading::text)
        .containsExactly(text);
  }

  @Test
  void areInOrderWithLevelsAndIds() {
    String text =
        """
        Intro
        {: #intro}

        # First

        ```
        # code
        ```

        <h3 id="own">Html</h3>

        Second
        ------

        ## First
        {: #set}

        # First
        """;
    assertThat(headings.of(text))
        .containsExactly(
            new Heading(1, "first", "First"),
            new Heading(3, "own", "Html"),
            new Heading(2, "second", "Second"),
            new Heading(2, "set", "First"),
            new Heading(1, "first-1", "First"));
  }

  @Test
  void areThoseOfTheRenderedText() {
    String text = "# One *two*\n\n> ## Three\n\n- # Four\n\n# One *two*\n\n* toc\n{:toc}\n";
    List<Heading> rendered =
        new KramdownRenderer(Links.UNCHANGED)
            .render(BodyText.of(Fixtures.page("a.md", "a.html", text)))
            .headings();
    assertThat(headings.of(text)).hasSize(4).isEqualTo(rendered);
  }

  @Test
  void followTheOptionsOfASite() {
    KramdownHeadings offset = new KramdownHeadings(Map.of("header_offset", 1, "auto_ids", "false"));
    assertThat(offset.of("# One\n\n## Two {#two}"))
        .containsExactly(new Heading(2, "", "One"), new Heading(3, "two", "Two"));
  }

  @Test
  void areNoneOfATextThatCannotBeRead() {
    assertThat(headings.of("# One\n\n" + "> ".repeat(5000) + "a")).isEmpty();
    assertThat(headings.of("# " + "<b>".repeat(5000))).isEmpty();
    assertThat(headings.of("")).isEmpty();
  }
}
