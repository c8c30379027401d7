package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** What goes from Maven's project into a build, and what a build says in one line. */
class ProjectValuesTest {
  private final MavenProject project = new MavenProject(new Model());

  @Test
  void aProjectWithoutPomSaysNothing() {
    project.setName("Maven Stub Project");
    assertThat(ProjectValues.fallbacks(project)).isEmpty();
    assertThat(ProjectValues.model(project)).isEmpty();
  }

  @Test
  void aPomFillsWhatTheSiteLeavesOpen() {
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
    assertThat(Summary.of(new BuildReport(List.of(warning), 1, 2, 0, 3, 0, 4, 0, true)))
        .isEqualTo(
            "1 page in 2 sections, 0 static files: 3 written, 0 unchanged, 4 removed; 1 warning");
    assertThat(Summary.of(new BuildReport(List.of(), 2, 1, 1, 0, 3, 0, 0, true)))
        .isEqualTo("2 pages in 1 section, 1 static file: 0 written, 3 unchanged");
  }
}
