package io.github.shelfmark.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts have {@code $} for line breaks and {@code ^} for a byte order mark. */
class ForeignHeadersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "$---$title: Late$---$body|a.md:2:1: front matter is read only on the first line",
        "$ $ $---  $title: Late$...-$---$body|none",
        "<!-- licence$ -->$---$title: Late$---$body|a.md:3:1: front matter is read only",
        "<!-- a --><!-- b -->$$---$title: Late$---|a.md:3:1: front matter is read only",
        "^$---$title: Late$---|a.md:2:1: front matter is read only",
        "$---$# a comment$tags:$- a$  b: c$\"quoted key\": d$---|a.md:2:1: front matter is read",
        "$+++$title = 1$[params]$x = 1$+++|a.md:2:1: front matter is read only on the first line",
        "----$title: x$----$|a.md:1:1: front matter starts with three characters",
        " ---$title: x$---$|a.md:1:1: front matter starts with three characters",
        "{$  \"title\": \"x\"$}$|a.md:1:1: front matter in JSON is not read",
        "title: Usage$author: Me$$# Use|a.md:1:1: this looks like a header as Doxia",
        "Title: A title$$Text|a.md:1:1: this looks like a header as Doxia",
        "title: A$author: Me$  and you$x-y: z|a.md:1:1: this looks like a header as Doxia",
        "<!-- licence -->$$author: Me$date: 2020$$x|a.md:3:1: this looks like a header as Doxia",
        "title=P$type=page$status=published$~~~~~~$$x|a.md:1:1: this looks like a header of JBake",
        "title=P$$# c$a.b=1$~~~~~~~~ $x|a.md:1:1: this looks like a header of JBake",
        "date=2013$status=draft$~~~~~~$x|a.md:1:1: this looks like the header of a draft of JBake"
      })
  void areTold(String text, String headline) {
    assertThat(told(text)).startsWith(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "^",
        "# Heading$$---$key: value$---",
        "Text.$$---$key: value$---",
        "---$$Text: with a colon.$And more of it.$$---$more",
        "---$Text between rules$---",
        "$---$title: never closed$$# Text$",
        "***$title: x$***",
        "- item$- key: value$",
        "+ item$",
        "Note: this paragraph starts with a word and a colon.",
        "Date: 2020-01-01$$# Minutes",
        "Title of the text: a subtitle$and a second line",
        "title: x$and a second line$",
        "x=1$y=2$",
        "x=1$~~~$code$~~~$",
        "~~~~~~$title=x$~~~~~~$",
        "{% include x %}$",
        "{ \"no colon\" }",
        "https://example.org/ is a link",
        "<!-- never closed$---$title: x$---",
      })
  void ordinaryTextsAreLeftAlone(String text) {
    assertThat(told(text)).isEqualTo("none");
  }

  @Test
  void aLongTextIsNotReadToItsEnd() {
    assertThat(told("x=1$" + "y=2$".repeat(100_000) + "~~~~~~$")).isEqualTo("none");
    assertThat(told("$---$" + "y: 2$".repeat(100_000) + "---$")).isEqualTo("none");
  }

  private static String told(String text) {
    String source = text.replace('$', '\n').replace('^', '\uFEFF');
    return ForeignHeaders.in(source, "a.md").map(Finding::headline).orElse("none");
  }
}
