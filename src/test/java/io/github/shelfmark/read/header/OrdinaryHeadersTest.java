package io.github.shelfmark.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts have {@code $} for line breaks. */
class OrdinaryHeadersTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title: Usage$author: Me$date: 2020-01-01$$# Use|{title=Usage, author=Me, date=2020-01-01}",
        "Title: A: b$$Text|{title=A: b}",
        "TITLE : x$ $Text|{title=x}",
        "title: A$author: Me$  and you$\tand her$x-y: z$$T|{title=A, author=Me and you and her, x-y=z}",
        "title:$    Late$$T|{title=Late}",
        "title: A$author: B$author: C$$T|{title=A, author=B, C}",
        "author: Me$date: 1 May 2012$$T|{author=Me, date=2012-05-01}",
        "title: A$Date: May 1, 2012$$T|{title=A, date=2012-05-01}",
        "title: A$tags: a, b c,$HTML Header: <x>$$T|{title=A, tags=[a, b c], html header=<x>}",
        "title: True$published: false$order: 3$draft:$$T|{title=True, published=false, order=3, draft=null}",
        "title: x$see: http://a.b/c$$T|{title=x, see=http://a.b/c}",
      })
  void metadataOfMultiMarkdownIsRead(String text, String values) {
    assertThat(read(text, "md").values()).hasToString(values);
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "title=P$type=page$status=published$~~~~~~$$x|{title=P, type=page, status=published}",
        "$$title=P = Q$ $a.b = 1$og:image=\\x\\=$~~~~~~  $x|{title=P = Q, a.b=1, og:image=\\x\\=}",
        "status=draft$~~~~~~$x|{status=draft, published=false}",
        "title=D$status=Draft$~~~~~~$x|{title=D, status=Draft, published=false}",
        "date=2013-2-7$tags= a,b c ,,d$~~~~~~$x|{date=2013-2-7, tags=[a, b c, d]}",
        "date=2013-02-07 lunch$~~~~~~$x|{date=2013-02-07}",
        "Date=2013-02-07 10:00$TAGS=$~~~~~~$x|{date=2013-02-07 10:00, tags=[]}",
        "title=1.10$n=1.10$no=$~~~~~~$x|{title=1.10, n=1.10, no=null}",
        "title=J$og={\"a\": {\"b\": [1, true]}}$~~~~~~$x|{title=J, og={a={b=[1, true]}}}",
      })
  void headersOfJbakeAreRead(String text, String values) {
    assertThat(read(text, "md").values()).hasToString(values);
    assertThat(read(text, "html").values()).hasToString(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# H$$title: x$$",
        "Note: this paragraph starts with a word and a colon.$$More.",
        "Date: 2020-01-01$$# Minutes",
        "Date: 2020-01-01$Present: all of us$$# Minutes",
        "Summary: short$Tags: a$$x",
        "Title of the text: a subtitle$and a second line$$x",
        "title: x$and a second line$$x",
        "title: x$author: y$see http://a.b$$x",
        "title: x$author: y",
        "title: x$author: y$",
        "title:x$$y",
        "title:$$y",
        "title$: x$$y",
        "$title: x$author: y$$z",
        "<!-- c -->$title: x$author: y$$z",
        "x=1$y=2$",
        "x=1$y=2$~~~~~~$code$~~~~~~$",
        "title=1$~~~$code$~~~$",
        "title=1$~~~~~~~$",
        "title=1$text$~~~~~~$",
        "title=1$# c=1$~~~~~~$",
        "~~~~~~$title=x$~~~~~~$",
        "title=x$y=z$",
        "=x$title=y$~~~~~~$",
        "<p a=\"b\">$title=y$~~~~~~$",
      })
  void whatMayBeTextStaysText(String text) {
    assertThat(read(text, "md")).isEqualTo(FrontMatter.NONE);
    assertThat(read(text, "html")).isEqualTo(FrontMatter.NONE);
  }

  @Test
  void htmlHasNoMetadataOfMultiMarkdown() {
    assertThat(read("title: x$author: y$$<p>z</p>", "html").present()).isFalse();
  }

  @Test
  void theTextBelowIsTheAuthors() {
    String text = "title: x$author: y$ $$# H$";
    FrontMatter header = read(text, "md");
    assertThat(text.substring(header.bodyStart())).isEqualTo("# H$");
    assertThat(header.bodyLine()).isEqualTo(5);

    String jbake = "title=x$~~~~~~$$~~~~~~$code$";
    header = read(jbake, "md");
    assertThat(jbake.substring(header.bodyStart())).isEqualTo("~~~~~~$code$");
    assertThat(header.bodyLine()).isEqualTo(4);

    assertThat(read("title=x$~~~~~~", "md").bodyStart()).isEqualTo(14);
  }

  @Test
  void positionsAreThoseOfValues() {
    FrontMatter header = read("title:   x$author:$  y$$z", "md");
    assertThat(header.positionOf("title").line()).isEqualTo(1);
    assertThat(header.positionOf("title").column()).isEqualTo(10);
    assertThat(header.positionOf("author").line()).isEqualTo(3);
    assertThat(header.positionOf("author").column()).isEqualTo(3);
    header = read("$title = x$~~~~~~$z", "md");
    assertThat(header.positionOf("title").line()).isEqualTo(2);
    assertThat(header.positionOf("title").column()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: A$date: soon$$x|a.md:2:7: \"soon\" is not a date, so the page has none",
        "title=A$date=soon$~~~~~~$x|a.md:2:6: \"soon\" is not a date, so the page has none",
        "title=A$title=B$~~~~~~$x|a.md:2:7: \"title\" is in this header twice; this one is taken",
        "title=A$og={\"a\": $status=x}$~~~~~~$x|a.md:3:8: \"x}\" is no status of JBake; the page is"
            + " published",
        "title=A$og={\"a\": [}$~~~~~~$x|a.md:2:4: this is not JSON, so it is taken as text",
      })
  void whatIsWrongIsTold(String text, String headline) {
    assertThat(read(text, "md").present()).isTrue();
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).headline()).startsWith(headline);
  }

  @Test
  void doxiaReadsAllUpToTheBlankLine() {
    MetadataHeader doxia =
        MetadataHeader.likeDoxia(ConfigRules.ORDINARY.scalars(), ConfigRules.TEXTS);
    assertThat(doxia("Date: 2020-01-01$$# Minutes", doxia)).isEqualTo(Map.of("date", "2020-01-01"));
    assertThat(doxia("title: x$and more$see http://a$$y", doxia))
        .isEqualTo(Map.of("title", "x and more", "see http", "//a"));
    assertThat(doxia("title:x$:y$$", doxia)).isEqualTo(Map.of("title", "x :y"));
    assertThat(doxia("title: x$", doxia)).isEmpty();
    assertThat(doxia("note: x$$y", doxia)).isEmpty();
    assertThat(doxia("$title: x$$y", doxia)).isEmpty();
  }

  @Test
  void aLongTextIsNotReadToItsEnd() {
    assertThat(read("title=1$" + "y=2$".repeat(100_000) + "~~~~~~$", "md").present()).isFalse();
    assertThat(read("title: 1$" + "y: 2$".repeat(100_000) + "$", "md").present()).isFalse();
  }

  private Map<String, Object> doxia(String text, MetadataHeader reader) {
    return reader.read(text.replace('$', '\n'), file("md"), findings).values();
  }

  private FrontMatter read(String text, String extension) {
    return new OrdinaryHeaders(ConfigRules.TEXTS, ConfigRules.ORDINARY.yaml())
        .read(text.replace('$', '\n'), file(extension), findings);
  }

  private static SourceFile file(String extension) {
    String name = "a." + extension;
    return new SourceFile(name, Path.of(name), "");
  }
}
