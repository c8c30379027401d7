package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.mavensite.descriptor.ReportCategory;
import io.github.shelfmark.mavensite.descriptor.SiteLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenReportsTest {
  private static final long START = 1_700_000_000_000L;

  @TempDir private Path output;

  /** As maven-site-plugin writes it: a row of headings, then a row for each report. */
  private void overview(String name, long written, String... titlesAndHrefs) throws IOException {
    StringBuilder html = new StringBuilder("<table>\n<tr class=\"a\">\n<th>Document</th></tr>");
    for (int i = 0; i < titlesAndHrefs.length; i += 2) {
      html.append("<tr class=\"b\">\n<td><a href=\"").append(titlesAndHrefs[i + 1]).append("\">");
      html.append(titlesAndHrefs[i]).append("</a></td>\n<td>What it is.</td></tr>\n");
      if (titlesAndHrefs[i + 1].indexOf(':') < 0) {
        Path page = output.resolve(titlesAndHrefs[i + 1]);
        Files.createDirectories(page.getParent());
        Files.writeString(page, "");
      }
    }
    Files.writeString(output.resolve(name), html + "</table>");
    Files.setLastModifiedTime(output.resolve(name), FileTime.fromMillis(written));
  }

  private List<ReportCategory> categories() {
    return new WrittenReports(output, START).categories();
  }

  private static List<String> hrefs(ReportCategory category) {
    return category.reports().stream().map(SiteLink::href).toList();
  }

  @Test
  void reportsAreThoseOfTheOverviewsInTheirOrder() throws IOException {
    overview("project-reports.html", START, "Javadoc", "apidocs/index.html", "CPD", "cpd.html");
    overview("project-info.html", START, "Team", "team.html", "Summary &amp; more", "summary.html");

    List<ReportCategory> categories = categories();
    assertThat(categories)
        .extracting(ReportCategory::title)
        .containsExactly("Project Information", "Project Reports");
    assertThat(categories.get(0).reports().get(1).title()).isEqualTo("Summary & more");
    assertThat(hrefs(categories.get(0))).containsExactly("team.html", "summary.html");
    assertThat(hrefs(categories.get(1))).containsExactly("apidocs/index.html", "cpd.html");
  }

  @Test
  void aReportWithoutAFileIsNotListed() throws IOException {
    overview("project-info.html", START, "Team", "team.html", "SCM", "scm.html");
    Files.delete(output.resolve("scm.html"));

    assertThat(hrefs(categories().get(0))).containsExactly("team.html");
    Files.delete(output.resolve("team.html"));
    assertThat(categories()).isEmpty();
  }

  @Test
  void anOverviewThatThisBuildHasNotWrittenAgainIsLeftOver() throws IOException {
    overview("project-info.html", START + 5000, "Team", "team.html");
    overview("project-reports.html", START - 60_000, "CPD", "cpd.html");

    assertThat(categories()).extracting(ReportCategory::href).containsExactly("project-info.html");
  }

  @Test
  void reportsOfAnEarlierBuildAreThoseThatThereAre() throws IOException {
    overview("project-info.html", START - 90_000, "Team", "team.html");
    overview("project-reports.html", START - 60_000, "CPD", "cpd.html");

    assertThat(categories()).hasSize(2);
  }

  @Test
  void linksOutOfTheSiteAreNoReports() throws IOException {
    overview("project-info.html", START, "CI", "https://ci.example.org/x.html");

    assertThat(categories()).isEmpty();
  }
}
