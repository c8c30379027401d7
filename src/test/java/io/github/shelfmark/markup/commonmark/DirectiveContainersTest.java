package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.PlacedText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.text.Html;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveContainersTest {
  /** Links to a capital X are broken. */
  private static final Links LINKS =
      (from, href, place, findings) -> {
        if (href.equals("X")) {
          findings.accept(
              Finding.error(FindingCode.BROKEN_LINK, from.path(), place.position(), "broken", ""));
        }
        return href;
      };

  private final CommonMarkRenderer renderer =
      new CommonMarkRenderer(LINKS, List.of(new Box(), new Plain(), new Data()));

  /** A container with a title and attributes. */
  private static final class Box implements Directive {
    @Override
    public String name() {
      return "box";
    }

    @Override
    public Set<String> attributes() {
      return Set.of("title", "class", "id", "key");
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      html.raw("<box");
      new TreeMap<>(call.attributes()).forEach((name, value) -> html.attribute(name, value.text()));
      html.raw(">");
      if (call.attribute("title").isPresent()) {
        html.raw("<t>");
        call.writeTitle(html);
        html.raw("</t>");
      }
      html.raw("\n");
      call.writeBody(html);
      html.line().raw("</box>");
    }
  }

  /** A container without attributes, whose body is written elsewhere first. */
  private static final class Plain implements Directive {
    @Override
    public String name() {
      return "plain";
    }

    @Override
    public Set<String> attributes() {
      return Set.of();
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      Html inner = new Html();
      call.writeBody(inner);
      html.raw("<plain length=\"").raw(inner.length()).raw("\">\n").raw(inner.toString());
      html.raw("</plain>");
    }
  }

  /** A directive whose lines are no Markdown. */
  private static final class Data implements Directive {
    @Override
    public String name() {
      return "data";
    }

    @Override
    public Set<String> attributes() {
      return Set.of("key");
    }

    @Override
    public boolean literal() {
      return true;
    }

    @Override
    public void write(DirectiveCall call, Html html) {
      html.raw("<data>");
      for (PlacedText line : call.lines()) {
        html.raw("[").text(line.text()).raw("]");
      }
      html.raw("</data>");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        // Markdown inside, with the paragraphs around it
        "a|::: box|*b*|:::|c => <p>a</p>|<box>|<p><em>b</em></p>|</box>|<p>c</p>",
        "::: box||- a|- b||::: => <box>|<ul>|<li>a</li>|<li>b</li>|</ul>|</box>",
        ":::box|a|::: => <box>|<p>a</p>|</box>",
        "::: box|::: => <box>|</box>",
        "::: plain|a|::: => <plain length=\"9\">|<p>a</p>|</plain>",
        // nesting
        ":::: box|::: box|a|:::|b|:::: => <box>|<box>|<p>a</p>|</box>|<p>b</p>|</box>",
        "::: box|::: box|a|:::|b|::: => <box>|<box>|<p>a</p>|</box>|<p>b</p>|</box>",
        "::: box|::::: box|a|:::::|b|::: => <box>|<box>|<p>a</p>|</box>|<p>b</p>|</box>",
        "::: box|a|::::: => <box>|<p>a</p>|</box>",
        // in lists and quotes
        "> ::: box|> a|> ::: => <blockquote>|<box>|<p>a</p>|</box>|</blockquote>",
        "- ::: box|  a|  :::|- b => <ul>|<li>|<box>|<p>a</p>|</box>|</li>|<li>b</li>|</ul>",
        "::: box|- a|:::|b => <box>|<ul>|<li>a</li>|</ul>|</box>|<p>b</p>",
        "::: box|- a|  :::|b => <box>|<ul>|<li>a</li>|</ul>|</box>|<p>b</p>",
        "::: box|> a|:::|b => <box>|<blockquote>|<p>a</p>|</blockquote>|</box>|<p>b</p>",
        // empty lines inside do not make the list around it loose
        "- a|  ::: box|  b||  :::|- c => <ul>|<li>a|<box>|<p>b</p>|</box>|</li>|<li>c</li>|</ul>",
        "- a|  ::: data|  b||  :::|- c => <ul>|<li>a|<data>[b][]</data>|</li>|<li>c</li>|</ul>",
        // code, comments and scripts protect colons, other HTML does not
        "::: box|```|:::|```|::: => <box>|<pre><code>:::|</code></pre>|</box>",
        "::: box|<!--|:::|-->|::: => <box>|<!--|:::|-->|</box>",
        "::: box|<b>a</b>|::: => <box>|<p><b>a</b></p>|</box>",
        "::: box|<div>|:::|b => <box>|<div>|</box>|<p>b</p>",
        "::: box|a|    :::|::: => <box>|<p>a|:::</p>|</box>",
        // data
        "::: data|a||# b|:::|c => <data>[a][][# b]</data>|<p>c</p>",
        "::: box|::: data|*a*|:::|b|::: => <box>|<data>[*a*]</data>|<p>b</p>|</box>",
        ":::: data|:::|::::|b => <data>[:::]</data>|<p>b</p>",
        "::: box|:::: data|:::|::::|::: => <box>|<data>[:::]</data>|</box>",
        "::: data|    a|    :::|b => <data>[a]</data>|<p>b</p>",
        // titles and attributes
        "::: box A *title*|::: => <box title=\"A title\"><t>A <em>title</em></t>|</box>",
        "::: box title=\"A *t*\"|::: => <box title=\"A t\"><t>A <em>t</em></t>|</box>",
        "::: box[A [b](c)] d|::: => <box title=\"A b d\"><t>A <a href=\"c\">b</a> d</t>|</box>",
        "::: box A key=1 B|::: => <box key=\"1\" title=\"A B\"><t>A B</t>|</box>",
        "::: box key=a&amp;\\*b|::: => <box key=\"a&amp;*b\">|</box>",
        "::: box key='a \"b' title=c|::: => <box key=\"a &quot;b\" title=\"c\"><t>c</t>|</box>",
        "::: box {.a #b .c key=d}|::: => <box class=\"a c\" id=\"b\" key=\"d\">|</box>",
        "::: box{.a.b key=\"}\"} T|::: => <box class=\"a b\" key=\"}\" title=\"T\"><t>T</t>|</box>",
        "::: box Use `a=b` \\{c|::: => <box title=\"Use a=b {c\"><t>Use <code>a=b</code> {c</t>|</box>",
        "::: box {a|::: => <box title=\"{a\"><t>{a</t>|</box>",
      })
  void writes(String markdown, String expected) {
    Body body = render(markdown.replace('|', '\n'));
    assertThat(body.findings()).isEmpty();
    assertThat(body.html().strip()).isEqualTo(expected.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "::: bxo|a|::: => 1:5: there is no directive \"bxo\" (Did you mean \"box\"?)",
        "a|::: box|b => 2:1: the directive \"box\" is never closed (Write ::: on a line of its own where it ends.)",
        ":::: box|::: plain|a|:::: => 2:1: the directive \"plain\" is never closed (Write ::: on a line of its own where it ends.)",
        "- a|  ::: box|  b|c => 2:3: the directive \"box\" is never closed (Write ::: on a line of its own where it ends.)",
        "> ::: box|> b||c => 1:3: the directive \"box\" is never closed (Write ::: on a line of its own where it ends.)",
        ":::: data|a|::: => 1:1: the directive \"data\" is never closed (Write :::: on a line of its own where it ends.)",
        ":::: box|:::|:::: => 2:1: a directive needs a name after its colons (There are box, plain, data; others come with extensions, which are dependencies of the plugin in a POM.)",
        "::: {.a}|b|::: => 1:1: a directive needs a name after its colons (There are box, plain, data; others come with extensions, which are dependencies of the plugin in a POM.)",
        "::: box {.a kee=b}|::: => 1:13: the directive \"box\" has no attribute \"kee\" (Did you mean \"key\"?)",
        "::: plain a b|::: => 1:11: the directive \"plain\" has no attribute \"a\" (It has no attributes.)",
        "::: plain {.a}|::: => 1:12: the directive \"plain\" has no attribute \"class\" (It has no attributes.)",
        "::: data columns|::: => 1:10: the directive \"data\" has no attribute \"columns\" (Its attributes are: key.)",
        "::: box key=a key=b|::: => 1:15: \"key\" is given twice (Remove one of the two.)",
        "::: box A title=B|::: => 1:11: \"title\" is given twice (Remove one of the two.)",
        "::: box title=\"A|::: => 1:15: the quotation mark is never closed (Write the same quotation mark after the value.)",
        // findings inside
        "> ::: box|> a|>|> - [b](X)|> ::: => 4:9: broken ()",
        "::: bxo|[a](X)|::: => 1:5: there is no directive \"bxo\" (Did you mean \"box\"?)+2:5: broken ()",
        "::: box A [b](X)|::: => 1:15: broken ()",
        "::: box A key=1 [b](X)|::: => 1:21: broken ()",
        "- ::: box title=\"A [b](X)\"|  ::: => 1:24: broken ()",
        ":::: plain|::: box|[a](X)|:::|:::: => 3:5: broken ()",
      })
  void reports(String markdown, String expected) {
    List<String> found =
        render(markdown.replace('|', '\n')).findings().stream()
            .map(finding -> finding.headline() + " (" + finding.hint() + ")")
            .map(text -> text.replaceFirst("a.md:", ""))
            .toList();
    assertThat(String.join("+", found)).isEqualTo(expected);
  }

  @Test
  void whatIsInsideCountsAsAnywhereElse() {
    Body body = render("# A\n\n::: box\n## A\n\n[b][] c[^1]\n\n[b]: d\n[^1]: e\n:::\n\n[b]\n");
    assertThat(body.headings())
        .containsExactly(new Heading(1, "a", "A"), new Heading(2, "a-1", "A"));
    assertThat(body.html())
        .contains("<a href=\"d\">b</a> c<sup", "<p><a href=\"d\">b</a></p>", "<p>e");
  }

  @Test
  void depthIsLimited() {
    String text = "::: box\n".repeat(99) + "a\n" + ":::\n".repeat(99);
    assertThat(render(text).findings()).isEmpty();
    assertThat(render("::: box\n" + text + ":::\n").findings())
        .extracting(Finding::headline)
        .containsExactly("a.md:101:1: blocks or brackets are nested too deeply to be read");
  }

  /** Each of these is read in about the time of its length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: box\n",
        ":::\n",
        ":::: box\n:::\n",
        "::: box\na\n:::\n",
        "::: box {",
        "::: box { ",
        ":::",
        "- ::: box\n",
        "> ::: box\n",
        "::: box [",
        "::: box k=\"",
        "::: box\n\n"
      })
  void hostileDirectivesAreReadQuickly(String piece) {
    String wide = piece.repeat(10_000);
    String line = "::: box " + piece.strip().repeat(10_000);
    String deep = "::: box\n".repeat(90) + wide;
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String text : List.of(wide, line, deep)) {
            Body body = render(text);
            assertThat(body.html() + body.findings()).isNotEqualTo("[]");
          }
        });
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
