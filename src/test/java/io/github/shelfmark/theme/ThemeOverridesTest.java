package io.github.shelfmark.theme;

import static io.github.shelfmark.theme.SampleSite.body;
import static io.github.shelfmark.theme.SampleSite.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeOverridesTest {
  @TempDir Path source;
  private Path overrides;
  private final Findings findings = new Findings();

  @BeforeEach
  void makeDirectory() throws IOException {
    overrides = Files.createDirectory(source.resolve("_theme"));
  }

  private void write(String name, String text) throws IOException {
    Path file = overrides.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Theme load() {
    return Theme.load(Optional.of(overrides), findings);
  }

  private Made render(Theme theme) {
    return new SampleSite()
        .page("/a.html", "A", "list", List.of("one", 2, true), "made", LocalDate.EPOCH)
        .build(theme)
        .rendered("a.html", body("<p>b</p>"));
  }

  @Test
  void aMissingDirectoryCountsAsEmpty() {
    Theme theme = Theme.load(Optional.of(source.resolve("nothing")), findings);

    assertThat(findings.list()).isEmpty();
    assertThat(theme.layouts())
        .containsExactly("404", "home", "page", "post", "print", "search", "section");
  }

  /** What the built-in ones show is there on generated pages only. */
  @Test
  void layoutsOfListsAreForDocumentsOnceTheyAreTheSites() throws IOException {
    write("archive.ftlh", "<ul></ul>");

    assertThat(load().layouts()).contains("archive").doesNotContain("tag", "tags");
  }

  @Test
  void aSinglePartCanBeOverridden() throws IOException {
    write("partials/footer.ftlh", "<footer>${project.name}, ${site.config.author}</footer>");
    String html = text(render(load()));

    assertThat(html).contains("<footer>Sample, Ada</footer>").contains("class=\"header\"");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aNewTemplateIsALayoutAndCanUseBuiltInTemplates() throws IOException {
    write("wide.ftlh", "<#import \"base.ftlh\" as base><@base.frame><@base.body/></@base.frame>");
    write("page.ftlh", "<!-- ours --><#include \"/builtin/page.ftlh\">");
    Theme theme = load();

    assertThat(theme.layouts()).contains("wide");
    assertThat(text(render(theme))).startsWith("<!-- ours -->").contains("<p>b</p>");
  }

  @Test
  void templatesSeeTheFrontMatter() throws IOException {
    write(
        "page.ftlh", "<#list page.data.list as x>${x} </#list>${page.data.made}${page.data?size}");

    assertThat(text(render(load()))).isEqualTo("one 2 true 1970-01-013");
  }

  @Test
  void styleSheetsAreJoinedAndFingerprinted() throws IOException {
    String before = styleOf(Theme.load(Optional.empty(), findings)).getKey();
    write("css/99-own.css", "p { color: red }\r\n");
    write("img/logo.svg", "<svg/>");
    Theme theme = load();

    assertThat(styleOf(theme).getKey()).isNotEqualTo(before).startsWith("shelfmark/theme.");
    assertThat(new String(styleOf(theme).getValue(), StandardCharsets.UTF_8))
        .startsWith(":root {\n")
        .doesNotContain("/*")
        .endsWith("p { color: red }\n");
    assertThat(theme.assets().keySet())
        .anyMatch(output -> output.matches("shelfmark/img/logo\\.[0-9a-f]{8}\\.svg"));
  }

  private static Map.Entry<String, byte[]> styleOf(Theme theme) {
    return theme.assets().entrySet().stream()
        .filter(
            asset ->
                asset.getKey().startsWith("shelfmark/theme.") && asset.getKey().endsWith(".css"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anInvalidTemplateIsReportedWhenLoadedAndWhenUsed() throws IOException {
    write("page.ftlh", "<p>\n  <#if page.title>x\n");
    Theme theme = load();
    Finding finding = findings.list().get(0);

    assertThat(findings.list()).hasSize(1);
    assertThat(finding.code()).isEqualTo(FindingCode.TEMPLATE);
    assertThat(finding.file()).isEqualTo("_theme/page.ftlh");
    assertThat(finding.position().line()).isPositive();
    assertThat(finding.message()).doesNotContain("\n").doesNotContain("FTL stack");
    assertThat(render(theme).findings()).containsExactly(finding);
    assertThat(render(theme).bytes()).isEmpty();
  }

  @Test
  void aMissingValueIsReportedInOneSentence() throws IOException {
    write("partials/footer.ftlh", "<footer>\n  ${page.data.author}\n</footer>");
    Theme theme = load();

    assertThat(render(theme).findings())
        .containsExactly(
            Finding.error(
                FindingCode.TEMPLATE,
                "_theme/partials/footer.ftlh",
                new Position(2, 5),
                "The following has evaluated to null or missing: page.data.author",
                "Give it a default, as in ${page.data.author!\"\"}, or test it with ??."))
        .isEqualTo(render(theme).findings());
  }

  @Test
  void aMessageNamesNoJavaClass() throws IOException {
    write("page.ftlh", "${page.data}");

    assertThat(render(load()).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .doesNotContain("io.github")
                    .endsWith("this has evaluated to an extended_hash: page.data"));
  }

  @Test
  void anInvalidPartIsReportedAndNotThePageThatIncludesIt() throws IOException {
    write("partials/pager.ftlh", "${");

    assertThat(render(load()).findings())
        .extracting(Finding::file)
        .containsExactly("_theme/partials/pager.ftlh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${page?api.getClass()}",
        "${page.getClass().name}",
        "${page.class}",
        "${page.title.getBytes()?size}",
        "${page.data?api.clear()}",
        "${page.data.clear()}",
        "${site.sections.stream()}",
        "${page.hashCode()}",
        "<#assign x='\"freemarker.template.utility.JythonRuntime\"?new()'?eval>${x}",
        "<#assign t='${\"freemarker.template.utility.Execute\"?new()(\"id\")}'?interpret><@t/>",
        "<#include \"../../secret.txt\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#import \"class://java/lang/Object.class\" as o>",
      })
  void templatesCannotReachBeyondTheModel(String template) throws IOException {
    Files.writeString(source.resolve("secret.txt"), "secret");
    write("page.ftlh", template);
    Made rendered = render(load());

    assertThat(rendered.bytes()).isEmpty();
    assertThat(rendered.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.file()).isEqualTo("_theme/page.ftlh"))
        .satisfies(finding -> assertThat(finding.message()).doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#include \"page.ftlh\">", "<#macro m><@m/></#macro><@m/>"})
  void endlessTemplatesEndInAFinding(String template) throws IOException {
    write("page.ftlh", template);

    assertThat(render(load()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("endlessly"));
  }

  @Test
  void linksThatLeaveTheDirectoryAreNotFollowed() throws IOException {
    Path secret = Files.writeString(source.resolve("secret.ftlh"), "secret");
    Files.createSymbolicLink(overrides.resolve("page.ftlh"), secret);
    Files.createSymbolicLink(overrides.resolve("all"), source);
    Theme theme = load();

    assertThat(findings.list())
        .extracting(Finding::code, Finding::file)
        .containsExactly(
            tuple(FindingCode.OUTSIDE_SOURCE, "_theme/all"),
            tuple(FindingCode.OUTSIDE_SOURCE, "_theme/page.ftlh"));
    assertThat(text(render(theme))).doesNotContain("secret").contains("<p>b</p>");
  }

  @Test
  void aDirectoryThatIsALinkOutOfTheSourceIsRejected(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("page.ftlh"), "secret");
    Path link = Files.createSymbolicLink(source.resolve("linked"), elsewhere);
    Theme theme = Theme.load(Optional.of(link), findings);

    assertThat(findings.list())
        .extracting(Finding::code)
        .containsExactly(FindingCode.OUTSIDE_SOURCE);
    assertThat(text(render(theme))).doesNotContain("secret");
  }

  @Test
  void filesWithTheWrongExtensionAreReported() throws IOException {
    write("old.ftl", "x");
    write(".hidden.ftlh", "${");
    Files.write(overrides.resolve("bad.ftlh"), new byte[] {(byte) 0xff, 'x'});
    load();

    assertThat(findings.list())
        .extracting(Finding::code)
        .containsExactly(FindingCode.NOT_UTF8, FindingCode.TEMPLATE);
  }
}
