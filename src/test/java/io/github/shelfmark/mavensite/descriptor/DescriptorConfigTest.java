package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.ConfigDefaults;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DescriptorConfigTest {
  private static final Set<String> OURS = Set.of("index.html", "use.html", "guide/index.html");
  private static final SiteAddress ADDRESS = new SiteAddress(null, "https://e.org/lib");
  private static final Surroundings.Related RELATED =
      new Surroundings.Related(
          Optional.of(new SiteLink("Parent", "../index.html")),
          List.of(new SiteLink("Core", "core/index.html")),
          List.of(
              new ReportCategory(
                  "Project Information",
                  "project-info.html",
                  List.of(new SiteLink("Team", "team.html")))));

  private static ConfigDefaults of(String xml, Surroundings.Related related) {
    SiteDescriptor descriptor =
        new DescriptorReader(new Findings())
            .read(xml.getBytes(StandardCharsets.UTF_8), "site.xml")
            .orElseThrow();
    Set<String> written = Set.of("team.html", "project-info.html", "old.html", "core/index.html");
    return DescriptorConfig.of(
        descriptor,
        "site.xml",
        new Surroundings(
            "Lib", ADDRESS, OURS::contains, "images/a.png"::equals, written::contains, related));
  }

  private static ConfigDefaults of(String xml) {
    return of(xml, Surroundings.Related.NONE);
  }

  private static Map<String, Object> link(String title, String url) {
    return Map.of("title", title, "url", url);
  }

  @Test
  void menusAreSectionsInTheirOrder() {
    ConfigDefaults config =
        of(
            """
            <site name='Library'><body>
            <menu name='B'><item name='Use' href='use.html'/><item name='Web' href='https://w.org/'/>
              <item name='Old' href='/old.html#x'/></menu>
            <menu name='A'><item name='Guide' href='guide/' collapse='true'>
              <item name='Home' href='./index.html'/></item>
              <item name='Elsewhere' href='other.html'><item name='Up' href='../up.html'/></item>
            </menu></body></site>
            """);
    assertThat(config.values()).containsEntry("title", "Library");
    assertThat(config.values().get("sections"))
        .isEqualTo(
            List.of(
                Map.of(
                    "title",
                    "B",
                    "pages",
                    List.of(
                        link("Use", "/use.html"),
                        link("Web", "https://w.org/"),
                        link("Old", "/old.html#x"))),
                Map.of(
                    "title",
                    "A",
                    "pages",
                    List.of(
                        Map.of(
                            "title",
                            "Guide",
                            "index",
                            "/guide/",
                            "pages",
                            List.of(link("Home", "/index.html"))),
                        Map.of(
                            "title",
                            "Elsewhere",
                            "pages",
                            List.of(
                                link("Elsewhere", "/other.html"),
                                link("Up", "https://e.org/up.html")))))));
    assertThat(config.provided()).containsExactly("old.html");
    assertThat(config.positions())
        .containsEntry("sections[0].pages[0]", new Position(2, 16))
        .containsEntry("sections[1].pages[0].pages[0]", new Position(5, 3));
    assertThat(config.findings()).isEmpty();
  }

  @Test
  void menusOfTheBuildAreFilled() {
    ConfigDefaults config =
        of(
            """
            <site><body><menu ref='parent'/><menu ref='modules' name='Parts'/><menu ref='reports'/>
            <menu name='M'><item ref='team'/><item name='People' ref='team'/></menu></body></site>
            """,
            RELATED);
    assertThat(config.values().get("sections"))
        .isEqualTo(
            List.of(
                Map.of(
                    "title",
                    "Parent Project",
                    "pages",
                    List.of(link("Parent", "https://e.org/index.html"))),
                Map.of("title", "Parts", "pages", List.of(link("Core", "/core/index.html"))),
                Map.of(
                    "title",
                    "Project Documentation",
                    "pages",
                    List.of(
                        Map.of(
                            "title",
                            "Project Information",
                            "pages",
                            List.of(
                                link("Project Information", "/project-info.html"),
                                link("Team", "/team.html"))))),
                Map.of(
                    "title",
                    "M",
                    "pages",
                    List.of(link("Team", "/team.html"), link("People", "/team.html")))));
    assertThat(config.provided())
        .containsExactly("core/index.html", "project-info.html", "team.html");
  }

  @Test
  void menusOfTheBuildWithoutEntriesAreLeftOut() {
    ConfigDefaults config =
        of(
            "<site><body><menu ref='parent'/><menu ref='modules'/><menu ref='reports'/>"
                + "</body></site>");
    assertThat(config.values()).doesNotContainKey("sections");
    assertThat(config.findings()).isEmpty();
  }

  @Test
  void whatLeadsNowhereIsTold() {
    ConfigDefaults config =
        of(
            """
            <site><body><links><item name='L'/></links>
            <menu name='E'/>
            <menu name='M'><item name='N'/><item href='use.html'/><item ref='gone'/></menu>
            <menu ref='report'><item name='U' href='use.html'/></menu>
            </body></site>
            """);
    assertThat(config.findings())
        .extracting(finding -> finding.position() + " " + finding.message())
        .containsExactlyInAnyOrder(
            ":1:20 the link \"L\" leads nowhere or has no name",
            ":2:1 the menu \"E\" has no items",
            ":3:16 the menu item \"N\" leads nowhere",
            ":3:32 a menu item has no name",
            ":3:55 there is no report \"gone\"; it is left out",
            ":4:1 there is no menu \"report\"");
    assertThat(config.findings()).extracting(Finding::file).containsOnly("site.xml");
  }

  @Test
  void bannersAndTrailLeadOut() {
    ConfigDefaults config =
        of(
            """
            <site><bannerLeft name='Up' href='https://up.org'><image src='images/a.png'/></bannerLeft>
            <bannerRight href='https://right.org'><image src='https://r.org/r.png' alt='Right'/>
            </bannerRight>
            <body><breadcrumbs><item name='Up' href='https://up.org'/><item name='A' href='https://a'/>
            <item name='Here' href='index.html'/><item href='https://no.name'/></breadcrumbs>
            <links><item name='In' href='https://e.org/lib/use.html'/>
            <item name='Home' href='https://e.org/lib'/></links></body></site>
            """);
    assertThat(config.values().get("nav"))
        .isEqualTo(
            List.of(
                link("Up", "https://up.org"),
                link("In", "/use.html"),
                link("Home", "/"),
                link("Right", "https://right.org")));
    assertThat(config.values().get("breadcrumbs"))
        .isEqualTo(
            List.of(
                link("Up", "https://up.org"), link("A", "https://a"), link("Here", "/index.html")));
    assertThat(config.values().get("theme"))
        .isEqualTo(Map.of("logo", Map.of("light", "/images/a.png", "alt", "Up")));
  }

  @Test
  void picturesOfOtherSitesAreNotShown() {
    ConfigDefaults config =
        of("<site><bannerLeft><image src='https://e.com/a.png'/></bannerLeft></site>");
    assertThat(config.values()).doesNotContainKey("theme");
    assertThat(config.findings()).hasSize(1);
  }

  @Test
  void whatOnlySkinsUseIsTold() {
    ConfigDefaults config =
        of("<site><poweredBy/><body><head>x</head><footer>y</footer></body></site>");
    assertThat(config.findings()).hasSize(3);
  }

  @Test
  void valuesAreNeitherMarkupNorExpressions() {
    SiteDescriptor site =
        new DescriptorReader(new Findings())
            .read(
                "<site name='${n} ${this.n} ${u} $${n ${}'/>".getBytes(StandardCharsets.UTF_8),
                "site.xml")
            .orElseThrow();
    assertThat(Expressions.namesIn(site.root())).containsExactly("n", "u");
    SiteDescriptor early = Expressions.early(site, name -> "<${n}>");
    java.util.List<String> unknown = new java.util.ArrayList<>();
    SiteDescriptor late =
        Expressions.late(
            early,
            name -> name.equals("n") ? "a<b/>&amp;${u}" : null,
            (name, origin) -> unknown.add(name + origin.position()));
    assertThat(unknown).containsExactly("u:1:1");
    assertThat(late.name()).isEqualTo("a<b/>&amp;${u} <a<b/>&amp;${u}> ${u} $${n ${}");
  }
}
