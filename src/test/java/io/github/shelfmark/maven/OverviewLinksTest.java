package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ConfigDefaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewLinksTest {
  @TempDir private Path base;
  private Path source;
  private Path output;

  @BeforeEach
  void directories() throws IOException {
    source = Files.createDirectories(base.resolve("src/docs"));
    output = Files.createDirectories(base.resolve("target/site"));
    Files.writeString(output.resolve("team.html"), "");
  }

  private void overview(String name) throws IOException {
    Files.writeString(
        output.resolve(name), "<table><tr><td><a href=\"team.html\">Team</a></td></tr></table>");
  }

  private ConfigDefaults links() {
    return OverviewLinks.beside(
        new Directories(base, source, output, base.resolve("work")), new WrittenReports(output, 0));
  }

  @Test
  void theOverviewsOfReportsAreAtTheTop() throws IOException {
    assertThat(WrittenReports.areIn(output)).isFalse();
    overview("project-reports.html");
    overview("project-info.html");

    assertThat(WrittenReports.areIn(output)).isTrue();
    assertThat(links().values())
        .isEqualTo(
            Map.of(
                "nav",
                List.of(
                    Map.of("title", "Project Information", "url", "/project-info.html"),
                    Map.of("title", "Project Reports", "url", "/project-reports.html"))));
    assertThat(links().provided()).containsExactly("project-info.html", "project-reports.html");
  }

  @Test
  void aPageOfTheSiteIsNoOverview() throws IOException {
    overview("project-info.html");
    Files.writeString(source.resolve("project-info.md"), "# Ours\n");

    assertThat(links()).isEqualTo(ConfigDefaults.NONE);
  }

  @Test
  void sitesOfOtherToolsAndWithoutReportsStayAsTheyAre() throws IOException {
    assertThat(links()).isEqualTo(ConfigDefaults.NONE);
    overview("project-info.html");
    Files.writeString(source.resolve("_config.yml"), "");

    assertThat(links()).isEqualTo(ConfigDefaults.NONE);
  }
}
