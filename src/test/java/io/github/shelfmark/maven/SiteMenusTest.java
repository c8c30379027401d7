package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

class SiteMenusTest {
  @TempDir private Path root;
  private TestReactor reactor;
  private MavenProject project;

  @BeforeEach
  void reactor() throws IOException {
    reactor = new TestReactor(root);
    reactor.document("lib/src/site/markdown/index.md").document("lib/src/site/markdown/use.md");
    project = reactor.project("lib", "<name>Library</name>");
  }

  private void descriptor(String xml) throws IOException {
    Files.writeString(root.resolve("lib/src/site/site.xml"), xml);
  }

  private void report(String overview, String title, String href) throws IOException {
    Path output = Files.createDirectories(root.resolve("lib/target/site"));
    Files.writeString(
        output.resolve(overview),
        "<table><tr><td><a href=\"" + href + "\">" + title + "</a></td></tr></table>");
    Files.createDirectories(output.resolve(href).getParent());
    Files.writeString(output.resolve(href), "");
  }

  private ConfigDefaults defaults() {
    MavenSession session = reactor.session();
    Directories directories = Directories.of(project, session, null, null, null);
    return new SiteMenus(Mockito.mock(RepositorySystem.class), session, project, directories)
        .defaults();
  }

  private static Map<String, String> link(String title, String url) {
    return Map.of("title", title, "url", url);
  }

  @Test
  void withoutADescriptorOnlyReportsAreAtTheTop() throws IOException {
    assertThat(defaults().values()).isEmpty();
    report("project-info.html", "Team", "team.html");

    assertThat(defaults().values())
        .isEqualTo(Map.of("nav", List.of(link("Project Information", "/project-info.html"))));
    assertThat(defaults().provided()).containsExactly("project-info.html");
  }

  @Test
  void aMenuListsThePagesAndTheReportsThatThereAre() throws IOException {
    descriptor(
        "<site name='L'><body><menu name='M'><item name='Use' href='use.html'/></menu>"
            + "<menu ref='reports'/></body></site>");
    assertThat(String.valueOf(defaults().values().get("sections"))).doesNotContain("Project");
    report("project-reports.html", "Javadoc", "apidocs/index.html");

    assertThat(defaults().values().get("sections"))
        .isEqualTo(
            List.of(
                Map.of("title", "M", "pages", List.of(link("Use", "/use.html"))),
                Map.of(
                    "title",
                    "Project Documentation",
                    "pages",
                    List.of(
                        Map.of(
                            "title",
                            "Project Reports",
                            "pages",
                            List.of(
                                link("Project Reports", "/project-reports.html"),
                                link("Javadoc", "/apidocs/index.html")))))));
    assertThat(defaults().provided()).containsExactly("apidocs/index.html", "project-reports.html");
  }

  @Test
  void anOverviewThatIsAPageOfOursListsNoReports() throws IOException {
    reactor.document("lib/src/site/markdown/project-info.md");
    report("project-info.html", "Mine", "use.html");

    assertThat(defaults().values()).isEmpty();
  }

  @Test
  void whatIsWrongWithAParentsDescriptorNamesTheParent() throws IOException {
    MavenProject parent = reactor.project("parent", "<name>Parent</name>");
    project.setParent(parent);
    reactor.document("parent/src/site/markdown/index.md");
    Files.writeString(
        root.resolve("parent/src/site/site.xml"),
        "<site name='P'>\n<bannerLeft><image src='https://o.org/l.png'/></bannerLeft><body>"
            + "<menu name='All' inherit='top'><item name='${nope}' href='https://a.org/'/></menu>"
            + "</body></site>");
    descriptor("<site><body/></site>");

    assertThat(defaults().findings())
        .extracting(Finding::headline)
        .containsExactlyInAnyOrder(
            "in the site descriptor of org.example:parent:2:13, the banner's picture"
                + " \"https://o.org/l.png\" is not shown",
            "in the site descriptor of org.example:parent:2:97, ${nope} has no value");
  }

  @Test
  void menusAndBreadcrumbsAreInheritedFromTheParent() throws IOException {
    MavenProject parent = reactor.project("parent", "<name>Parent</name>");
    project.setParent(parent);
    reactor.document("parent/src/site/markdown/index.md");
    Files.writeString(
        root.resolve("parent/src/site/site.xml"),
        "<site name='P'><body><breadcrumbs><item name='Org' href='https://o.org/'/></breadcrumbs>"
            + "<menu name='All' inherit='top'><item name='A' href='https://a.org/'/></menu>"
            + "<menu name='Own'><item name='B' href='https://b.org/'/></menu></body></site>");
    descriptor(
        "<site><body><menu name='M'><item name='Use' href='use.html'/></menu></body></site>");

    assertThat(defaults().values().get("sections"))
        .isEqualTo(
            List.of(
                Map.of("title", "All", "pages", List.of(link("A", "https://a.org/"))),
                Map.of("title", "M", "pages", List.of(link("Use", "/use.html")))));
    assertThat(defaults().values().get("breadcrumbs"))
        .isEqualTo(List.of(link("Org", "https://o.org/"), link("Library", "/index.html")));
  }

  @Test
  void valuesOfTheProjectAreFilledInAndOthersTold() throws IOException {
    descriptor("<site name='${project.name} ${none}'><body/></site>");

    ConfigDefaults defaults = defaults();
    assertThat(defaults.values()).containsEntry("title", "Library ${none}");
    assertThat(defaults.findings())
        .extracting(Finding::message)
        .containsExactly("${none} has no value");
  }

  @Test
  void whatIsNoDescriptorIsTold() throws IOException {
    descriptor("<html/>");

    assertThat(defaults().findings())
        .extracting(Finding::message)
        .containsExactly("the root of a site descriptor is <site> or <project>, not <html>");
  }
}
