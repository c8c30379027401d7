package io.github.shelfmark.markup.commonmark.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.directive.DirectivesExtension;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwinWriterTest {
  private static String twin(String markdown) {
    List<Directive> directives = new ArrayList<>(new DirectivesExtension().directives());
    directives.add(new Lines());
    Body body = new CommonMarkRenderer(Links.UNCHANGED, directives).render(document(markdown));
    return body.twin().orElseThrow().markdown(link -> link.replace(".html", ".md"), finding -> {});
  }

  private static Document document(String text) {
    return new Document(
        "a.md",
        DocumentKind.PAGE,
        "",
        DocumentFormat.MARKDOWN,
        Map.of(),
        FrontMatter.NONE,
        text,
        "/",
        "index.html",
        "",
        false);
  }

  /** A directive of an extension that reads lines. */
  private static final class Lines implements Directive {
    @Override
    public String name() {
      return "lines";
    }

    @Override
    public Set<String> attributes() {
      return Set.of();
    }

    @Override
    public boolean literal() {
      return true;
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      html.raw("<p></p>");
    }
  }

  @Test
  void copiesWhatIsCommonMarkAlready() {
    String text =
        """
        # A *title*

        Some `code`, **strong** \\*no* and [a link](b.md#c "t")\\
        a <b>line</b>.

        - a
        - b
          1. c
          2. d

        | a | b |
        | --- | ---: |
        | 1 | `x\\|y` |

        > [!TIP]
        > Do.

        ```java
        int i;
        ```
        """;

    assertThat(twin(text)).isEqualTo(text);
  }

  @Test
  void writesLinksWhereTheyLead() {
    assertThat(twin("[a][r] ![i](x.png) <a href=\"d.html\">d</a>\n\n[r]: b.html#x 'T'\n"))
        .isEqualTo("[a](b.md#x \"T\") ![i](x.png) <a href=\"d.md\">d</a>\n");
  }

  @Test
  void keepsLinesOfParagraphsFromStartingBlocks() {
    assertThat(twin("a\n     # b\n     - c\n")).isEqualTo("a\n    # b\n    - c\n");
  }

  @Test
  void writesWhatCommonMarkDoesNotHave() {
    assertThat(twin("Press :kbd[Ctrl+C] :badge[New]{.tip} :rocket: [a](b){.x}\n"))
        .isEqualTo("Press <kbd>Ctrl</kbd>+<kbd>C</kbd> New \uD83D\uDE80 [a](b)\n");
    assertThat(twin("Term\n: What it means\n")).isEqualTo("- **Term**\n\n  What it means\n");
    assertThat(twin("    code\n")).isEqualTo("```\ncode\n```\n");
    assertThat(twin("A#\n===\n")).isEqualTo("# A\\#\n");
  }

  @Test
  void resolvesDirectives() {
    assertThat(twin("::: tip My *own*\nDo.\n:::\n")).isEqualTo("> **My *own***\n>\n> Do.\n");
    assertThat(twin(":::: tabs\n::: tab One\na\n:::\n::: tab Two\nb\n:::\n::::\n"))
        .isEqualTo("**One**\n\na\n\n**Two**\n\nb\n");
    assertThat(twin("::::: cards\n:::: card A {href=b.html}\nText\n::::\n:::::\n"))
        .isEqualTo("- [A](b.md)\n\n  Text\n");
    assertThat(twin("::: figure Caption\n![a](b.png)\n:::\n"))
        .isEqualTo("![a](b.png)\n\nCaption\n");
    assertThat(twin("::: lines\nx\ny\n:::\n")).isEqualTo("```\nx\ny\n```\n");
  }

  @Test
  void writesFootnotesThatAreReferredTo() {
    assertThat(twin("a[^n]\n\n[^n]: One\n\n    Two\n\n[^u]: Unused\n"))
        .isEqualTo("a[^n]\n\n[^n]: One\n\n    Two\n");
  }

  @Test
  void keepsListsTight() {
    String text = "- a\n  > b\n  ```\n  c\n  ```\n  ## d\n- e\n";
    assertThat(twin(text)).isEqualTo(text);
  }

  @Test
  void keepsHtmlBelowAListOutOfIt() {
    assertThat(twin("* a\n\n  <table>\n  <tr>\n  </table>\n"))
        .isEqualTo("* a\n\n  <table>\n  <tr>\n  </table>\n");
    assertThat(twin("1. a\n\n  <table>\n  </table>\n")).isEqualTo("1. a\n\n<table>\n  </table>\n");
  }

  @Test
  void writesExamplesAsTheyAreShown() {
    assertThat(twin(":::: example\n```js\na; // [\\!code --]\n```\n::::\n"))
        .startsWith("````markdown\n```js\na; // [!code --]\n```\n````\n");
  }
}
