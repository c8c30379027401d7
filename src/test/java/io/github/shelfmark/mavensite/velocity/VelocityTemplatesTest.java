package io.github.shelfmark.mavensite.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.mavensite.TemplateEngine.Merged;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can do, and what leads out of them. */
class VelocityTemplatesTest {
  private static final Map<String, Object> VALUES =
      Map.of("project", Map.of("version", "1.0", "name", "Tools"), "esc", Map.of("d", "$"));

  private static final Map<String, String> FILES =
      Map.of(
          "part.vm", "part of $project.name, $x",
          "plain.txt", "plain $project.name",
          "self.vm", "#parse('self.vm')",
          "bad.vm", "#if(",
          "evil.vm", "#evaluate('x')");

  private static Merged run(String template) {
    return new VelocityTemplates()
        .merge(template, VALUES, name -> Optional.ofNullable(FILES.get(name)));
  }

  @Test
  void valuesAreShown() {
    assertThat(run("$project.version ${project.name}! ${esc.d}x").text())
        .isEqualTo("1.0 Tools! $x");
    assertThat(run("#set($a = [1, 2])#foreach($i in $a)<$i>#end").text()).isEqualTo("<1><2>");
    assertThat(run("#if($project.version.startsWith('1'))yes#{else}no#end").text())
        .isEqualTo("yes");
    assertThat(run("# Title\n\n## comment\ntext\n").text()).isEqualTo("# Title\n\ntext\n");
  }

  @Test
  void unknownReferencesStayAndAreTold() {
    Merged merged = run("a\n$foo.bar and $!quiet $project.nope\n");
    assertThat(merged.text()).isEqualTo("a\n$foo.bar and  $project.nope\n");
    assertThat(merged.remarks()).hasSize(2).allMatch(remark -> remark.line() == 2);
    assertThat(merged.remarks()).allMatch(remark -> remark.severity() == Severity.INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$project.class.name",
        "$project.getClass()",
        "$project.version.getClass().forName('java.lang.Runtime')",
        "$project.version.class",
        "$esc.d.getBytes()",
        "$project.entrySet().class",
        "$project.entrySet().iterator()",
        "$project.put('a', 'b')",
        "#set($x = [])$x.add($project)",
        "#set($x = [])$x.getClass()",
        "#set($x = {})$x.class.forName('a')",
        "#foreach($i in $project.version.class)x#end$i"
      })
  void noClassIsReached(String template) {
    // What has no value stays as it is written.
    assertThat(template).endsWith(run(template).text());
  }

  @Test
  void macrosAreRun() {
    assertThat(
            run("#macro( row $a $b )\n<$a|$b>\n#end\n#row( \"1\" \"2\" )\n#row(\"x\" \"\")\n")
                .text())
        .isEqualToIgnoringWhitespace("<1|2><x|>");
    assertThat(run("#macro(b)($!bodyContent)#end#@b()in#end").text()).isEqualTo("(in)");
    assertThat(run("#set($l = '1,2,')#foreach($v in $l.split(','))<$v>#end").text())
        .isEqualTo("<1><2>");
    assertThat(run("$project.version.replace('.', '-')").text()).isEqualTo("1-0");
    assertThat(run("#foreach($i in [1..3])$i#end").text()).isEqualTo("123");
  }

  @Test
  void mapsAreAskedForWhatIsInThem() {
    String map = "#set($m = {'b': '1', 'a': '2'})";
    assertThat(run(map + "#foreach($e in $m.entrySet())$e.key=$e.value;#end").text())
        .isEqualTo("b=1;a=2;");
    assertThat(run(map + "#foreach($e in $m.entrySet())$e.getKey()$e.getValue() $e;#end").text())
        .isEqualTo("b1 b=1;a2 a=2;");
    assertThat(run(map + "#foreach($k in $m.keySet())$k$m.get($k)$m[$k];#end").text())
        .isEqualTo("b11;a22;");
    assertThat(run(map + "#foreach($v in $m.values())$v#end$m.keySet().size()").text())
        .isEqualTo("122");
  }

  @Test
  void listsAndMapsAreFilled() {
    assertThat(run("#set($l = [])#set($ok = $l.add('x'))#foreach($i in $l)$i$ok#end").text())
        .isEqualTo("xtrue");
    assertThat(run("#set($m = {})#set($was = $m.put('k', 1))$m.k").text()).isEqualTo("1");
  }

  @Test
  void loopsTellWhereTheyAre() {
    assertThat(
            run("#foreach($i in ['a', 'b'])$foreach.count$i#if($foreach.hasNext),#end#end").text())
        .isEqualTo("1a,2b");
    assertThat(run("#foreach($i in ['a'])$foreach.info $foreach.class#end").text())
        .isEqualTo("$foreach.info $foreach.class");
  }

  @Test
  void filesOfTheSiteAreRead() {
    Merged merged = run("#set($x = 1)<#parse(\"part.vm\")>\n<#include('plain.txt')>\n");
    assertThat(merged.text()).isEqualTo("<part of Tools, 1>\n<plain $project.name>\n");
    assertThat(merged.remarks()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsToldAtItsLine() {
    Merged merged = run("text\n#parse('../no.vm')\n");
    assertThat(merged.text()).isEqualTo("text\n#parse('../no.vm')\n");
    assertThat(merged.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.line()).isEqualTo(2);
              assertThat(remark.message()).contains("../no.vm");
              assertThat(remark.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"#if(", "#end", "#foreach($i in", "#parse('bad.vm')"})
  void whatCannotBeReadIsAnError(String template) {
    Merged merged = run("text\n" + template);
    assertThat(merged.remarks())
        .anyMatch(remark -> remark.severity() == Severity.ERROR && remark.line() >= 1);
    assertThat(merged.text()).isEqualTo("text\n" + template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#include('/etc/passwd')",
        "#parse('a.vm')",
        "#parse('self.vm')",
        "#set($a = 'xxxxxxxxxxxxxxxx')#foreach($i in [1..20])#set($a = $a.replace('x', 'xx'))#end",
        "#parse('evil.vm')",
        "#parse($project.name)",
        "#macro(a)#b()#b()#end#macro(b)#a()#a()#end#a()",
        "#macro(a)#@a()$bodyContent$bodyContent#end#end#@a()xx#end",
        "#set($a = \"#foreach($i in [1..9])x#end\")",
        "#foreach($i in [1..$project.version])#end",
        "#set($a = ['x'])#foreach($i in [1..60])#set($a = [$a, $a])#end$a",
        "#set($a = {})#foreach($i in [1..60])#set($a = {'a': $a, 'b': $a})#end#if($a == 'x')x#end",
        "#set($l = [])#foreach($i in [1..900])#foreach($j in [1..9])#set($x = $l.add($i))$l#end#end",
        "#evaluate('x')",
        "#define($a)$a#end$a",
        "#macro(a)#a()#end#a()",
        "#foreach($i in [1..2000000000])#end",
        "#set($a = 'xxxxxxxxxxxxxxxx')#foreach($i in [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,"
            + "19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36])#set($a = \"$a$a\")#end",
        "#set($a = 'xxxxxxxxxxxxxxxx')#foreach($i in [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,"
            + "19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36])#set($a = $a + $a)#end"
      })
  void whatLeadsOutOrIsTooMuchIsNotRun(String template) {
    Merged merged = run("text\n" + template);
    assertThat(merged.remarks())
        .anyMatch(remark -> remark.severity() == Severity.WARNING && remark.line() >= 1);
    assertThat(merged.text()).isEqualTo("text\n" + template);
  }

  @Test
  void loopsInLoopsEnd() {
    StringBuilder template = new StringBuilder("#set($l = [1,2,3,4,5,6,7,8,9,10])");
    template.append("#foreach($i in $l)".repeat(12)).append("#end".repeat(12));
    assertThat(run(template.toString()).remarks())
        .anyMatch(remark -> remark.severity() == Severity.WARNING);
    String deep = "#if(true)".repeat(5000) + "#end".repeat(5000);
    assertThat(run(deep).remarks()).anyMatch(remark -> remark.severity() == Severity.WARNING);
  }
}
