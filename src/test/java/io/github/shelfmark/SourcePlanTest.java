package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.FileUse.Fate;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.site.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlanTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource({"commonmark,shelfmark", "jekyll,jekyll", "jbake,jbake"})
  void saysWhatTheBuildDoes(String name, String kind) throws IOException {
    BuildRequest request =
        BuildRequest.builder(GOLDEN.resolve(name).resolve("source"), output.resolve("site"))
            .overrides(Map.of("git", false))
            .build();
    SourcePlan plan = Shelfmark.plan(request);
    assertThat(output.resolve("site")).doesNotExist();
    assertThat(plan).isEqualTo(Shelfmark.plan(request));
    BuildReport report = Shelfmark.build(request);

    assertThat(plan.kind()).isEqualTo(kind);
    List<Path> written = new ArrayList<>();
    for (SourcePlan.File file : plan.files()) {
      if (file.use().fate() == Fate.PAGE) {
        String extension = file.url().lastIndexOf('.') > file.url().lastIndexOf('/') ? "" : ".html";
        Path to = output.resolve("site").resolve(Url.toOutput(file.url(), extension));
        assertThat(to).as(file.path()).isRegularFile();
        written.add(to);
      } else if (file.use().fate() == Fate.COPIED) {
        Path copy = output.resolve("site").resolve(Url.decode(file.url().substring(1)));
        assertThat(copy).as(file.path()).hasSameBinaryContentAs(plan.source().resolve(file.path()));
      }
    }
    assertThat(written).doesNotHaveDuplicates();
    assertThat(headlines(report.findings())).containsAll(headlines(plan.findings()));
    assertThat(headlines(plan.findings())).containsAll(ofReading(report.findings()));
  }

  @Test
  void saysWhyFilesAreNotUsed() throws IOException {
    SourcePlan plan = Shelfmark.plan(BuildRequest.of(GOLDEN.resolve("jbake/source"), output));
    assertThat(use(plan, "content/tides.adoc")).isEqualTo("NOT_USED AsciiDoc is not read");
    assertThat(use(plan, "content/draft.md")).isEqualTo("NOT_USED a draft");
    assertThat(use(plan, "content/guide/ship.md"))
        .isEqualTo("NOT_USED not built, because there is no type \"ship\", as in JBake");
    assertThat(use(plan, "content/blog/2024/later.md"))
        .isEqualTo("NOT_USED not built, because its date is in the future: 2999-12-31");
    assertThat(use(plan, "content/.hidden.md")).isEqualTo("NOT_USED its name starts with a dot");
    assertThat(use(plan, "assets/shared.txt"))
        .isEqualTo("NOT_USED the content has a file of the same name");
    assertThat(use(plan, "templates/page.ftl")).isEqualTo("NOT_USED templates are not run");
    SourcePlan.File properties = plan.file("jbake.properties").orElseThrow();
    assertThat(properties.use().fate()).isEqualTo(Fate.READ);
    assertThat(properties.use().used()).contains("site.host", "template.berth.file");
    assertThat(properties.use().unused()).contains("server.port", "harbour.master");
    assertThat(plan.file("content/guide/mooring.md").orElseThrow().url())
        .isEqualTo("/guide/mooring.html");
  }

  @Test
  void saysWhatIsLeftToMavenSitePlugin(@TempDir Path project) throws IOException {
    Path source = project.resolve("src/site");
    write(source, "site.xml", "<site name=\"Quay\"/>");
    write(source, "site_fr.xml", "<site/>");
    write(source, "markdown/index.md", "title: Quay\n\nText.\n");
    write(source, "markdown/usage.md.vm", "# Usage\n\n$project.version\n");
    write(source, "markdown/picture.svg", "<svg/>");
    write(source, "apt/old.apt", " Old\n");
    write(source, "apt/notes.txt", "notes\n");
    write(source, "fr/markdown/index.md", "# Quai\n");
    write(source, "resources/css/site.css", "body {}\n");
    write(source, "resources/guide.md", "# As it is\n");
    write(source, "README", "x\n");
    BuildRequest request =
        BuildRequest.builder(source, output.resolve("site"))
            .overrides(Map.of("git", false))
            .build();
    SourcePlan plan = Shelfmark.plan(request);

    assertThat(plan.kind()).isEqualTo("maven-site");
    assertThat(plan.files())
        .extracting(file -> file.use().fate() + " " + file.path() + " " + file.url())
        .containsExactly(
            "NOT_USED README ",
            "NOT_USED apt/notes.txt ",
            "LEFT apt/old.apt ",
            "LEFT fr/markdown/index.md ",
            "PAGE markdown/index.md /",
            "NOT_USED markdown/picture.svg ",
            "PAGE markdown/usage.md.vm /usage.html",
            "COPIED resources/css/site.css /css/site.css",
            "COPIED resources/guide.md /guide.md",
            "READ site.xml ",
            "LEFT site_fr.xml ");
    assertThat(use(plan, "apt/old.apt")).isEqualTo("LEFT maven-site-plugin makes a page of it");
    BuildReport report = Shelfmark.build(request);
    assertThat(headlines(report.findings())).containsAll(headlines(plan.findings()));
    for (SourcePlan.File file : plan.files()) {
      if (!file.url().isEmpty()) {
        assertThat(output.resolve("site").resolve(Url.toOutput(file.url(), ""))).exists();
      }
    }
  }

  private static void write(Path source, String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aMissingSourceIsAFinding() throws IOException {
    SourcePlan plan = Shelfmark.plan(BuildRequest.of(output.resolve("none"), output.resolve("x")));
    assertThat(plan.files()).isEmpty();
    assertThat(plan.findings()).hasSize(1);
  }

  private static String use(SourcePlan plan, String path) {
    SourcePlan.File file = plan.file(path).orElseThrow();
    return file.use().fate() + " " + file.use().reason();
  }

  private static List<String> headlines(List<Finding> findings) {
    return findings.stream().map(Finding::headline).toList();
  }

  private static List<String> ofReading(List<Finding> findings) {
    Set<FindingCode> codes = Set.of(FindingCode.JBAKE, FindingCode.HEADER, FindingCode.FUTURE);
    return headlines(findings.stream().filter(each -> codes.contains(each.code())).toList());
  }
}
