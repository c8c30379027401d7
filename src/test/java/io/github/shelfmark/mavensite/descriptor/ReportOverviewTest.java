package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportOverviewTest {
  private static Optional<ReportCategory> read(String html) {
    return ReportOverview.read(
        html, "project-info.html", "Project Information", href -> !href.equals("gone.html"));
  }

  private static String row(String href, String title) {
    return "<tr class='b'>\n<td><a href=\"" + href + "\">" + title + "</a></td><td>It.</td></tr>\n";
  }

  @Test
  void reportsAreInTheOrderOfTheTableUnderTheirTitles() {
    String html =
        "<a href=\"index.html\">Home</a><table><tr><th>Document</th></tr>"
            + row("team.html", "The\n <b>Team</b>")
            + row("./licenses.html", "Licences &amp; more")
            + "</table>";

    assertThat(read(html).orElseThrow().reports())
        .containsExactly(
            new SiteLink("The Team", "team.html"),
            new SiteLink("Licences & more", "licenses.html"));
  }

  @Test
  void whatIsNoReportOfTheSiteIsLeftOut() {
    String html =
        row("gone.html", "Gone")
            + row("https://e.org/x.html", "Web")
            + row("/x.html", "Root")
            + row("../x.html", "Above")
            + row("file.pdf", "File")
            + row("empty.html", "")
            + row("a.html", "A")
            + row("a.html", "A again");

    assertThat(read(html).orElseThrow().reports()).containsExactly(new SiteLink("A", "a.html"));
  }

  @Test
  void brokenTablesEndQuietly() {
    for (String html :
        new String[] {
          "", "<tr", "<tr><a href=", "<tr><td><a href=\"x.html></tr>", "<tr><a href=\"x.html\">x"
        }) {
      assertThat(read(html)).as(html).isEmpty();
    }
  }
}
