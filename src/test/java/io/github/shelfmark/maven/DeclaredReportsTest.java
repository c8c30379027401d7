package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.mavensite.ReportFiles;
import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.SiteLink;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredReportsTest {
  private static final String INFORMATION = "maven-project-info-reports-plugin";

  @TempDir private Path root;

  private ReportFiles files(String pom, ReportCategory... written) {
    MavenProject project = new TestReactor(root).project("lib", pom);
    return DeclaredReports.of(project, root.resolve("lib/target/site"), List.of(written));
  }

  private static String reporting(String inside) {
    return "<reporting>" + inside + "</reporting>";
  }

  private static String plugin(String name, String inside) {
    return "<plugins><plugin><artifactId>"
        + name
        + "</artifactId>"
        + inside
        + "</plugin></plugins>";
  }

  private static String reports(String... goals) {
    return "<reportSets><reportSet><reports><report>"
        + String.join("</report><report>", goals)
        + "</report></reports></reportSet></reportSets>";
  }

  @Test
  void withoutAReportingSectionNamesAreTheUsualOnes() {
    ReportFiles files = files("");

    assertThat(files.has("team.html")).isTrue();
    assertThat(files.has("apidocs/a/A.html")).isTrue();
    assertThat(files.has("help-mojo.html")).isTrue();
    assertThat(files.has("guide.html")).isFalse();
  }

  @Test
  void reportSetsSelectAmongTheReportsOfAPlugin() {
    ReportFiles files = files(reporting(plugin(INFORMATION, reports("index", "summary"))));

    assertThat(files.has("summary.html")).isTrue();
    assertThat(files.has("team.html")).isFalse();
    assertThat(files.has("project-info.html")).isTrue();
    assertThat(files.has("apidocs/index.html")).as("another plugin's").isTrue();
  }

  @Test
  void aReportSetWithoutReportsHasAllOfThem() {
    ReportFiles files =
        files(reporting(plugin(INFORMATION, "<reportSets><reportSet/></reportSets>")));

    assertThat(files.has("team.html")).isTrue();
  }

  @Test
  void aPluginWithSeveralReportsWritesThoseThatAreNamed() {
    ReportFiles files =
        files(reporting(plugin("maven-javadoc-plugin", reports("javadoc-no-fork"))));

    assertThat(files.has("apidocs/index.html")).isTrue();
    assertThat(files.has("testapidocs/index.html")).isFalse();
  }

  @Test
  void excludedDefaultsAreNotMade() {
    String excluded = "<excludeDefaults>true</excludeDefaults>";

    assertThat(files(reporting(excluded)).has("team.html")).isFalse();
    assertThat(files(reporting(excluded + plugin(INFORMATION, ""))).has("team.html")).isTrue();
    assertThat(files(reporting("")).has("team.html")).isTrue();
  }

  @Test
  void aProfileMayHaveWhatThePomLeavesOut() {
    String profile =
        "<profiles><profile><id>reporting</id>"
            + reporting(plugin(INFORMATION, ""))
            + "</profile></profiles>";
    String excluded = reporting("<excludeDefaults>true</excludeDefaults>");

    assertThat(files(excluded + profile).has("team.html")).isTrue();
    assertThat(files(reporting(plugin(INFORMATION, reports("index"))) + profile).has("team.html"))
        .isTrue();
  }

  @Test
  void configuredNamesCount() {
    ReportFiles files =
        files(
            reporting(
                plugin(
                    "any-plugin",
                    "<configuration><outputName>tests/all</outputName><destDir>api</destDir>"
                        + "</configuration>"
                        + "<reportSets><reportSet><configuration><outputName>../x</outputName>"
                        + "</configuration></reportSet></reportSets>")));

    assertThat(files.has("tests/all.html")).isTrue();
    assertThat(files.has("api/a/A.html")).isTrue();
    assertThat(files.has("../x.html")).isFalse();
    assertThat(files.has("all.html")).isFalse();
  }

  @Test
  void whatIsThereIsMade() {
    ReportFiles files =
        files(
            reporting(plugin(INFORMATION, reports("index"))),
            new ReportCategory(
                "Project Information",
                "project-info.html",
                List.of(new SiteLink("Team", "team.html"), new SiteLink("Api", "api/index.html"))));

    assertThat(files.has("team.html")).isTrue();
    assertThat(files.has("api/b/B.html")).isTrue();
    assertThat(files.has("scm.html")).isFalse();
  }
}
