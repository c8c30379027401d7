package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.CountedText;
import io.github.shelfmark.text.Tag.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagReaderTest {
  /** For each tag whether browsers, CommonMark and kramdown take it for one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "<a>; true; true; true",
        "<a href='x' b=c d>; true; true; true",
        "<a\\n  href = \"x>y\"/>; true; true; true",
        "</a >; true; true; true",
        "</a b>; true; false; false",
        "<a b='c'd>; true; false; false",
        "<a =>; true; false; false",
        "<a =x>; true; false; false",
        "<a b=c/d>; true; true; false",
        "<a b=ü>; true; true; true",
        "<ü>; false; false; true",
        "<a:b>; true; false; true",
        "<a-b>; true; true; true",
        "<a_b>; true; false; true",
        "<a 1=2>; true; false; false",
        "<a b='c>; false; false; false",
        "<a; false; false; false",
        "< a>; false; false; false",
      })
  void grammarsDiffer(String written, boolean html, boolean commonMark, boolean kramdown) {
    String tag = written.replace("\\n", "\n");
    assertThat(isTag(TagGrammar.HTML, tag)).isEqualTo(html);
    assertThat(isTag(TagGrammar.COMMONMARK, tag)).isEqualTo(commonMark);
    assertThat(isTag(TagGrammar.KRAMDOWN, tag)).isEqualTo(kramdown);
  }

  private static boolean isTag(TagGrammar grammar, String tag) {
    int end = tag.length();
    boolean attributes = grammar == TagGrammar.HTML && tag.startsWith("</");
    int found =
        attributes
            ? TagReader.endOfStartTag(grammar, tag, grammar.endOfName(tag, 2, end), end, null)
            : TagReader.endOfTag(grammar, tag, 0, end);
    assertThat(TagReader.endOfTag(grammar, new CharArray(tag.toCharArray()), 0, end))
        .isEqualTo(TagReader.endOfTag(grammar, tag, 0, end));
    assertThat(found).isIn(-1, end);
    return found > 0;
  }

  @Test
  void attributesKnowTheirValues() {
    String tag = "<a B='c' d=e f>";
    assertThat(attributes(TagGrammar.HTML, tag, true))
        .containsExactly(new Attribute("b", 6, 7), new Attribute("d", 11, 12));
    assertThat(attributes(TagGrammar.KRAMDOWN, tag, false))
        .containsExactly(
            new Attribute("B", 6, 7), new Attribute("d", 11, 12), new Attribute("f", 14, 14));
  }

  private static List<Attribute> attributes(TagGrammar grammar, String tag, boolean lowerCase) {
    List<Attribute> attributes = new ArrayList<>();
    TagReader.endOfStartTag(
        grammar, tag, 2, tag.length(), new TagReader.Attributes(attributes, lowerCase));
    return attributes;
  }

  /** For each declaration how many characters of it each grammar takes; -1 for text. */
  @ParameterizedTest
  @CsvSource({
    "<!-- a -->b, 10, 10, 10",
    "<!-->b,       5,  5, -1",
    "<!--->b,      6,  6, -1",
    "<!-- a,       6, -1, -1",
    "<!doctype>b, 10, 10, 10",
    "<!1>b,        4, -1, -1",
    "<?a>b?>c,     4,  7,  7",
    "<![CDATA[>]]>b, 13, 13, 13",
  })
  void declarationsDifferToo(String text, int html, int commonMark, int kramdown) {
    assertThat(end(TagGrammar.HTML, text)).isEqualTo(html);
    assertThat(end(TagGrammar.COMMONMARK, text)).isEqualTo(commonMark);
    assertThat(end(TagGrammar.KRAMDOWN, text)).isEqualTo(kramdown);
  }

  private static int end(TagGrammar grammar, String text) {
    return Declarations.end(grammar, text, 0, text.length(), new MissingEnds());
  }

  @Test
  void whatIsNeverClosedIsLookedForOnce() {
    CountedText text = new CountedText("<!-- <? <![CDATA[ <!a ".repeat(2000));
    MissingEnds missing = new MissingEnds();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '<') {
        Declarations.end(TagGrammar.COMMONMARK, text, i, text.length(), missing);
      }
    }
    assertThat(text.reads()).isLessThan(20L * text.length());
  }

  @Test
  void whatWasMissingIsFoundBeforeThatPlace() {
    MissingEnds missing = new MissingEnds();
    String text = "<!-- a --> <!-- b";
    assertThat(Declarations.end(TagGrammar.KRAMDOWN, text, 11, text.length(), missing))
        .isEqualTo(-1);
    assertThat(Declarations.end(TagGrammar.KRAMDOWN, text, 0, text.length(), missing))
        .isEqualTo(10);
  }
}
