package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CountedTemplatesTest {
  @TempDir Path source;
  private Path directory;
  private final Findings findings = new Findings();

  @BeforeEach
  void makeDirectory() throws IOException {
    directory = Files.createDirectory(source.resolve("_theme"));
  }

  private Made render(String template) throws IOException {
    Files.writeString(directory.resolve("page.ftlh"), template);
    Theme theme = Theme.load(Optional.of(directory), findings);
    return new SampleSite()
        .page("/a.html", "A")
        .build(theme)
        .rendered("a.html", new Body("<p>b</p>", List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1.. as i><#if i == 0>x</#if></#list>",
        "<#list 1.. as i>text</#list>",
        "<#list 1..><#items as i></#items></#list>",
        "<#assign x><#list 1.. as i>text</#list></#assign>",
        "<#assign a='x'><#list 1..60 as i><#assign a=a+a></#list>${a}",
        "<#assign a='x'><#list 1..60 as i><#assign a=a+a b=a></#list>",
        "<#assign a='x'><#list 1..60 as i><#assign a+=a></#list>",
        "<#assign a='x'><#list 1..60 as i><#attempt><#assign a=a+a><#recover></#attempt></#list>",
        "<#assign a='x'><#list 1..60 as i><#assign a>${a}${a}</#assign></#list>",
        "<#assign a=['x']><#list 1..60 as i><#assign a=[a[0]+a[0]]></#list>",
        "<#global a='x'><#list 1..60 as i><#global a=a+a></#list>",
        "<#function f s n><#if n == 0><#return s></#if><#return f(s+s, n-1)></#function>${f('x', 60)}",
        "<#macro m s n><#if n gt 0><@m s+s n-1/></#if></#macro><@m 'x' 60/>",
        "<#macro m n><#if n gt 0><@m n-1/><@m n-1/></#if></#macro><@m 60/>",
        "<#macro d><#nested><#nested></#macro>${''}<#list 1..2000000000 as i><@d>x</@d></#list>",
        "<#attempt><#list 1.. as i></#list><#recover></#attempt>fine",
        "${(1..2000000000)?filter(x -> x < 0)?size}",
        "<#list (1..900000)?map(x -> (1..900000)?filter(y -> y == x)?size) as z></#list>",
        "<#assign x = (1..900000)?map(x -> (1..900000)?seq_contains(0)?c)>",
        "${'a ${(1..900000)?map(x -> (1..900000)?join(\"\"))?join(\"\")}'}",
        "${(1..2000000000)?seq_contains(0)?c}",
        "${(1..2000000000)?join('')}",
        "<#assign n=2000000000>${(n..0)?seq_contains(-1)?c}",
        "${[1..2000000000][0]?seq_contains(0)?c}",
        "<#assign a=1..900000><#assign b=a?map(x -> a?filter(y -> a?seq_contains(0))?size)>",
        "${'a'?left_pad(1000000000)}",
        "${'a'?right_pad(1000000000, 'xy')}",
        "${'a'?left_pad(1000000)?replace(' ', 'a'?left_pad(1000000))}",
        "${'a'?left_pad(1000000)?replace('', 'a'?left_pad(1000000))}",
        "${'a'?left_pad(1000000)?replace('.', 'a'?left_pad(1000000), 'r')}",
        "${(1..900000)?map(x -> 'a'?left_pad(1000))?join('')}",
        "${(1..900000)?join('a'?left_pad(1000000))}",
        "<#assign a='a'?left_pad(1000000)><#assign b=\"A\">",
        "<#assign a='a'?left_pad(1000000)>${(B)?length}",
        "${['x']MAPS?join('')}",
        "<#assign x='y'>\n<#setting locale='de'><#include 'loop.ftlh'>"
      })
  void endsWhatGrowsWithoutMeasure(String template) throws IOException {
    Files.writeString(directory.resolve("loop.ftlh"), "<#list 1.. as i></#list>");
    Made made =
        render(
            template
                .replace("\"A\"", '"' + "${a}".repeat(400) + '"')
                .replace("(B)", "(" + "a+".repeat(400) + "a)")
                .replace("MAPS", "?map(x -> x + x + x + x)".repeat(40)));
    assertThat(findings.list()).isEmpty();
    assertThat(made.findings()).hasSize(1);
    Finding finding = made.findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.BUDGET);
    assertThat(finding.file()).matches("_theme/(page|loop)\\.ftlh");
    assertThat(finding.position().line()).isEqualTo(1);
    assertThat(finding.position().column()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'1'?eval}",
        "${(1..)?seq_contains(0)?c}",
        "<#assign r=1..>${r?join('')}",
        "<@'x'?interpret/>",
        "${\"${'2'?eval}\"}"
      })
  void refusesWhatCannotBeCounted(String template) throws IOException {
    render(template);
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).code()).isEqualTo(FindingCode.TEMPLATE);
  }

  @Test
  void countedExpressionsHaveTheirValues() throws IOException {
    String template =
        "${(1..5)?map(x -> x * 2)?join(',')} ${(1..<3)?filter(x -> x gt 1)?first}"
            + " ${'abcdef'[2..]} ${'abcdef'[1..*2]} ${[1, 2, 3][1..]?join(' ')}"
            + " <#list 3..1 as i>${i}</#list> ${[1..2, 4..*2]?size}"
            + " ${['a', 'b']?map(x -> x + 1)?join('-')} ${'x${(1..2)?join(\"+\")}'}"
            + " ${'{\"a\": 1}'?eval_json.a} ${'a'?left_pad(3, '-')} ${'a-a'?replace('a', 'bc')}"
            + " ${'a-a'?replace('(a)', '$1$1', 'r')} ${[1, 2]?join('+', 'none', '.')}"
            + " ${[]?join('+', 'none')} ${1+1+1+1+1+1+1+1+1+1+1} ${(['a']+['b'])?size}";
    Made made = render(template);
    assertThat(made.findings()).isEmpty();
    assertThat(new String(made.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("2,4,6,8,10 2 cdef bc 2 3 321 2 a1-b1 x1+2 1 --a bc-bc aa-aa 1+2. none 11 2");
  }

  @Test
  void namesTheLineOfTheLoop() throws IOException {
    Made made = render("a\n  <#list 1.. as i>\n  x\n  </#list>\n");
    assertThat(made.findings().get(0).position()).hasToString(":2:3");
  }

  @Test
  void endsATreeOfIncludes() throws IOException {
    for (int i = 0; i < 60; i++) {
      String next = "<#include 'f" + (i + 1) + ".ftlh'>";
      Files.writeString(directory.resolve("f" + i + ".ftlh"), next + "\n" + next);
    }
    Files.writeString(directory.resolve("f60.ftlh"), "");
    assertThat(render("<#include 'f0.ftlh'>").findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.BUDGET);
  }

  @Test
  void refusesTemplatesThatAreMadeWhileRendering() throws IOException {
    render("<@('<#list 1.. as i></#'+'list>')?interpret/>");
    assertThat(findings.list()).hasSize(1);
    assertThat(findings.list().get(0).message()).contains("cannot make expressions or templates");
  }

  @Test
  void changesNothingInOrdinaryTemplates() throws IOException {
    Made made =
        render(
            """
            <#macro item name note='none'>
            <li>${name}, ${note}</li>
            </#macro>
            <#function twice n><#local r = n * 2><#return r></#function>
            <#assign names = ['a', 'b']>
            <ul>
            <#list names>
              <#items as name>
              <@item name/>
              </#items>
            <#else>
            none
            </#list>
            </ul>
            <#list [] as n>x<#else>empty</#list>
            <#assign text>${twice(4)}</#assign>
            ${text} <#list names as n>${n}<#sep>, </#list>
            """);
    assertThat(made.findings()).isEmpty();
    assertThat(new String(made.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <ul>
            <li>a, none</li>
            <li>b, none</li>
            </ul>
            empty
            8 a, b
            """);
  }
}
