package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** The values passed from Maven's project to a build, and the summary of a build. */
class ProjectValuesTest {
  private final MavenProject project = new MavenProject(new Model());

  @Test
  void aProjectWithoutPomHasNoValues() {
    project.setName("Maven Stub Project");
    assertThat(ProjectValues.fallbacks(project)).isEmpty();
    assertThat(ProjectValues.model(project)).isEmpty();
  }

  @Test
  void thePomProvidesDefaults() {
    project.setFile(new File("/project/pom.xml"));
    project.setName(" Name ");
    project.setVersion("1.0");
    project.setDescription("  ");
    Scm scm = new Scm();
    scm.setUrl("https://example.org/scm");
    project.setScm(scm);
    assertThat(ProjectValues.fallbacks(project))
        .isEqualTo(
            Map.of("title", "Name", "version", "1.0", "repository", "https://example.org/scm"));
    assertThat(ProjectValues.model(project))
        .containsEntry("name", "Name")
        .doesNotContainKey("description");
  }

  @Test
  void aSummaryCountsInEnglish() {
    Finding warning = Finding.warning(FindingCode.YAML, "", Position.NONE, "x", "");
    assertThat(Summary.of(report(List.of(warning), 1, 3, 4, 1_500, Duration.ofMillis(1234))))
        .isEqualTo(
            "1 document in 2 sections, 0 static files; 1 page rendered, 5 reused; 3 files written,"
                + " 4 removed; 1 warning; 1.5 kB in 1.23 s");
    assertThat(Summary.of(report(List.of(), 10_000, 1, 0, 152_345_678, Duration.ofSeconds(83))))
        .isEqualTo(
            "10,000 documents in 2 sections, 0 static files; 10,000 pages rendered, 5 reused;"
                + " 1 file written; 152.3 MB in 1 min 23 s");
  }

  private static BuildReport report(
      List<Finding> findings, int documents, int written, int removed, long bytes, Duration time) {
    return BuildReport.builder(findings)
        .documents(documents)
        .sections(2)
        .written(written)
        .removed(removed)
        .rendered(documents)
        .reused(5)
        .bytes(bytes)
        .time(time)
        .build();
  }
}
