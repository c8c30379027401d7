package io.github.shelfmark.markup.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlocksTest {
  private final CodeBlocks blocks = new CodeBlocks();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> used = new TreeSet<>();
  private final List<String> claimed = new ArrayList<>();
  private final CodeBody body = new Body();

  @Test
  void highlightsALanguageByAnyOfItsNames() {
    assertThat(write("YML", "a: 1\n"))
        .isEqualTo(
            "<div class=\"code-block\" data-lang=\"YAML\">"
                + "<pre class=\"highlight\"><code class=\"language-yaml\">"
                + "<span class=\"nt\">a</span>: <span class=\"mi\">1</span>\n</code></pre></div>\n");
    assertThat(findings).isEmpty();
  }

  @Test
  void aBlockMayHaveATitleNumbersAndMarkedLines() {
    assertThat(write("text title=\"a <b>.txt\" linenums=9 {1} ins={2} del={3-4}", "a\nb\n\nd\n"))
        .isEqualTo(
            "<figure class=\"code-block\">\n<figcaption>a &lt;b&gt;.txt</figcaption>\n"
                + "<pre class=\"highlight\"><code class=\"language-text\">"
                + line(" mark", "9", "")
                + "a\n</span>"
                + line(" ins", "10", " tabindex=\"-1\"")
                + "b\n</span>"
                + line(" del", "11", " tabindex=\"-1\"")
                + "\n</span>"
                + line(" del", "12", " tabindex=\"-1\"")
                + "d\n</span></code></pre>\n</figure>\n");
    assertThat(used).containsExactly("code", "numbers");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'rust,no_run', rust",
    "'{.java .numberLines}', java",
    "'java:title=X', java",
    "'{java}', java",
    "'{#lst .java}', java",
    "LANGUAGE-JAVA, java",
    "'js,ignore', javascript",
  })
  void theLanguageIsFoundInSpellingsOfOtherTools(String info, String language) {
    assertThat(write(info, "x = 1\n"))
        .contains("<code class=\"language-" + language + "\">", "<span class=");
    assertThat(findings).isEmpty();
  }

  @Test
  void anIdOfPandocIsTheBlocks() {
    assertThat(write("{#lst .text}", "a\n"))
        .startsWith("<pre class=\"highlight\" id=\"lst\"><code class=\"language-text\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mermaid", "PlantUML", "abnf", "geojson", "xpath"})
  void aLanguageOfOthersIsPlainAndNotTold(String name) {
    assertThat(write(name, "a\n")).contains("language-" + name);
    assertThat(findings).isEmpty();
  }

  @Test
  void anUnknownLanguageIsPlainAndTold() {
    assertThat(write("jaav", "a < b\n"))
        .isEqualTo(
            "<div class=\"code-block\" data-lang=\"jaav\"><pre class=\"highlight\">"
                + "<code class=\"language-jaav\">a &lt; b\n</code></pre></div>\n");
    assertThat(findings)
        .extracting(Finding::headline, Finding::hint)
        .containsExactly(
            tuple("a.md:3:4: code in \"jaav\" is not highlighted", "Did you mean \"java\"?"));
  }

  @ParameterizedTest
  @CsvSource({
    "titel=x, titel",
    "{a}, a",
    "'{x=1}', x",
    "'{.x}', .x",
    "'[a] [b]', [b]",
    "{5-2}, 'mark={5-2}'",
    "{0}, 'mark={0}'"
  })
  void whatMeansNothingIsTold(String attribute, String name) {
    write("java " + attribute, "int a;\n");

    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly("a.md:3:4: unknown attribute \"" + name + "\" of a code block");
  }

  @Test
  void theTextIsTheAuthors() {
    Property.forAll(Texts.any(), Texts.any(), this::keepsTheText);
    // Infos that are read as attributes of the block.
    Property.forAll(
        Generator.pieces(
            0,
            12,
            "java",
            "yaml",
            " ",
            "title=",
            "\"",
            "'",
            "{",
            "}",
            "1",
            "-",
            ",",
            ":",
            "=",
            "[",
            "]",
            ".",
            "#",
            "hl_lines",
            "linenums",
            "ins=",
            "del=",
            "focus=",
            "collapse=",
            "error",
            "a",
            "/",
            "diff",
            "wrap",
            "frame=",
            "none",
            "<",
            "&"),
        Generator.pieces(0, 12, "a", "\n", "<", "&amp;", "/*", "'", " ", "锁"),
        this::keepsTheText);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "console                -> <div class=\"code-block terminal\">",
        "bash                   -> <div class=\"code-block terminal\">",
        "bash frame=editor      -> <div class=\"code-block\" data-lang=\"Console session\">",
        "java frame=none        -> <div class=\"code-block noframe\">",
        "text nowrap            -> <div class=\"code-block nowrap\">",
        "text frame=terminal    -> <div class=\"code-block terminal\">",
        "java wrap title=x      -> <figure class=\"code-block wrap\">",
        "c++                    -> <div class=\"code-block\" data-lang=\"C++\">",
        "mermaid                -> <div class=\"code-block\" data-lang=\"mermaid\">",
        "<b>                    -> <pre class=\"highlight\">",
        "text                   -> <pre class=\"highlight\">",
      })
  void theFrameFollowsFromTheLanguageAndTheWords(String info, String start) {
    assertThat(write(info, "$ ls\n")).startsWith(start);
    assertThat(used).isEmpty();
  }

  @Test
  void aDiffIsColouredAsItsLanguage() {
    assertThat(write("diff lang=properties", "@@ -1 +1 @@\n-a=1\n+a=2\n b=3\n"))
        .isEqualTo(
            "<div class=\"code-block\" data-lang=\"Properties\"><pre class=\"highlight\">"
                + "<code class=\"language-properties\">"
                + "<span class=\"line\"><span class=\"gu\">@@ -1 +1 @@</span>\n</span>"
                + "<span class=\"line del\"><span class=\"nt\">a</span>=<span class=\"s\">1</span>"
                + "\n</span><span class=\"line ins\"><span class=\"nt\">a</span>="
                + "<span class=\"s\">2</span>\n</span><span class=\"line\">"
                + "<span class=\"nt\">b</span>=<span class=\"s\">3</span>\n</span>"
                + "</code></pre></div>\n");
  }

  @Test
  void aDiffWithoutContextKeepsWhatStartsWithoutSigns() {
    assertThat(
            Jsoup.parse(write("java diff", "class A {\n- int a;\n+ int b;\n}\n"))
                .select("pre")
                .get(0)
                .wholeText())
        .isEqualTo("class A {\n int a;\n int b;\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "text \"b c\"      -> a <mark>b c</mark> d &lt;&amp;",
        "text ins=\"<&\"   -> a b c d <ins>&lt;&amp;</ins>",
        "text \"a\" /a b/  -> <mark>a b</mark> c d &lt;&amp;",
        "text \"a\" del=\"b\" -> <mark>a</mark> <del>b</del> c d &lt;&amp;",
      })
  void wordsAreMarked(String info, String line) {
    assertThat(write(info, "a b c d <&\n"))
        .contains("<code class=\"language-text\">" + line + "\n<");
    assertThat(findings).isEmpty();
  }

  @Test
  void aMarkedTextMayBePartOfSeveralTokens() {
    assertThat(write("properties \"y = v\"", "key = value\n"))
        .contains(
            "<span class=\"nt\">ke</span><mark><span class=\"nt\">y </span>=<span class=\"s\"> v</span>"
                + "</mark><span class=\"s\">alue</span>");
  }

  @Test
  void linesMayBeHidden() {
    assertThat(write("text collapse={2-3}", "a\nb\nc\nd\n"))
        .contains(
            "<span class=\"line\">a\n</span><span class=\"fold\"><label>"
                + "<input type=\"checkbox\" data-fold=\"2\"></label><span class=\"line\">b\n</span>"
                + "<span class=\"line\">c\n</span></span><span class=\"line\">d\n</span>");
  }

  @Test
  void numbersInCommentsAreAnnotations() {
    assertThat(write("{.yaml .annotate}", "a: 1 # (1)\nb: 2 # (2)! see\nc: (3)\n"))
        .contains(
            "<span class=\"mi\">1 </span><span class=\"ref\">1</span>\n",
            "<span class=\"c1\"># </span><span class=\"ref\">2</span><span class=\"c1\"> see</span>\n",
            "(3)");
    assertThat(findings).isEmpty();
    write("yaml annotate", "a: (1)\n");
    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly(
            "a.md:3:4: no comment in the block of code has the number of an annotation");
  }

  @Test
  void commentsOfVitePressSetLinesApart() {
    String html =
        write(
            "text",
            """
            a // [!code --]
            b # [!code ++]
            <!-- [!code focus:2] -->
            c
            d /* [!code error] */ e
            f // [\\!code ++]
            g // [!code twist]
            h [!code ++]
            """);

    assertThat(Jsoup.parse(html).select(".line").eachAttr("class"))
        .containsExactly(
            "line del", "line ins", "line focus", "line error focus", "line", "line", "line");
    assertThat(Jsoup.parse(html).select("pre").get(0).wholeText())
        .isEqualTo("a\nb\nc\nd e\nf // [!code ++]\ng // [!code twist]\nh [!code ++]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "text {3}          -> line 3 of \"mark\" is beyond the block of code, which has 2 lines",
        "text focus={1-9}  -> line 9 of \"focus\" is beyond the block of code, which has 2 lines",
        "text \"x\"      -> the text \"x\" to be marked is not in the block of code",
        "text frame=windo  -> unknown value \"windo\" of the attribute \"frame\" of a code block",
      })
  void whatIsNotInTheBlockIsTold(String info, String message) {
    write(info, "a\nb\n");

    assertThat(findings).extracting(Finding::headline).containsExactly("a.md:3:4: " + message);
  }

  @Test
  void anIdOfTheAuthorIsTheStartOfThoseOfTheLines() {
    assertThat(write("{.text #lst linenums=3}", "a\n")).contains("id=\"lst\"", "id=\"lst-L3\"");
    assertThat(write("text linenums", "a\n")).contains("id=\"code-1-L1\"");
    assertThat(write("text linenums", "a\n")).contains("id=\"code-2-L1\"");
  }

  private static String line(String kind, String number, String tab) {
    String id = "code-1-L" + number;
    return "<span class=\"line%s\" id=\"%s\"><a href=\"#%s\" aria-label=\"%s\"%s></a>"
        .formatted(kind, id, id, number, tab);
  }

  @Test
  void marksAHundredTextsAtMost() {
    StringBuilder info = new StringBuilder("text \"b\"");
    for (int i = 0; i < 100; i++) {
      info.append(" \"b\" \"a").append(i).append("z\"");
    }

    assertThat(write(info.toString(), "b a99z a98z\n"))
        .contains("<mark>b</mark> a99z <mark>a98z</mark>");
    assertThat(findings)
        .extracting(Finding::message)
        .contains("\"a99z\" is not marked: a code block has at most 100 marked texts");
  }

  @Test
  void saysWhichIdItHas() {
    write("java {#a}", "x\n");
    write("java", "x\n");

    assertThat(claimed).containsExactly("a");
  }

  private void keepsTheText(String info, String code) {
    findings.clear();
    // Left out: line ends and U+0000, which HTML reads as something else, and U+FFFF, with which
    // jsoup represents the end of a text.
    String text = code.replaceAll("[\r\0\uffff]", "") + "\n";
    String html = write(info.replace('\n', ' ').replace("\uffff", ""), text);

    // A diff of another language loses its signs, and hidden lines have a label.
    if (!Fence.of(info).look().diff()) {
      assertThat(Jsoup.parse(html).select("pre").get(0).wholeText()).isEqualTo(text);
    }
  }

  private String write(String info, String code) {
    Html html = new Html();
    blocks.write(info, code, BuildValues.NONE, html, body);
    return html.toString();
  }

  private final class Body implements CodeBody {
    private int ids;

    @Override
    public String path() {
      return "a.md";
    }

    @Override
    public Place place() {
      return () -> new Position(3, 4);
    }

    @Override
    public void report(Finding finding) {
      findings.add(finding);
    }

    @Override
    public void uses(String block) {
      used.add(block);
    }

    @Override
    public void claim(String id) {
      claimed.add(id);
    }

    @Override
    public String id(String stem) {
      return stem + "-" + ++ids;
    }
  }
}
