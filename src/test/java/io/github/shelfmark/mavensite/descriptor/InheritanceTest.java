package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceTest {
  private static final SiteAddress PARENT =
      new SiteAddress("scp://web.example.org/www/lib/", "https://lib.example.org/");
  private static final SiteAddress CHILD =
      new SiteAddress("scp://web.example.org/www/lib/core", "https://lib.example.org/core/");

  private static SiteDescriptor read(String xml) {
    return new DescriptorReader(new Findings())
        .read(xml.getBytes(StandardCharsets.UTF_8), "site.xml")
        .orElseThrow();
  }

  private static SiteDescriptor merge(String child, String parent) {
    return Inheritance.merge(read(child), "Core", CHILD, read(parent), PARENT);
  }

  private static List<String> names(List<XmlElement> elements) {
    return elements.stream().map(it -> it.attribute("name") + it.attribute("ref")).toList();
  }

  private static List<String> hrefs(List<XmlElement> elements) {
    return elements.stream().map(it -> it.attribute("href")).toList();
  }

  @Test
  void menusAreInheritedAtTheTopAndTheBottom() {
    SiteDescriptor merged =
        merge(
            "<site><body><menu name='own'/></body></site>",
            """
            <site><body><menu name='t1' inherit='top'/><menu name='no'/>
              <menu name='t2' inherit='top'/><menu name='b1' inherit='bottom'/>
              <menu ref='reports' inherit='bottom'/></body></site>
            """);
    assertThat(names(merged.menus())).containsExactly("t1", "t2", "own", "b1", "reports");
  }

  @Test
  void linksAreSeenFromTheChild() {
    SiteDescriptor merged =
        merge(
            "<site/>",
            """
            <site><bannerLeft name='B' href='/'><image src='images/b.png'/></bannerLeft>
              <body><links><item name='a' href='a.html'/><item name='w' href='https://w.org/x'/>
              <item name='c' href='core/x.html#y'/><item name='u' href='../u/'/>
              <item name='e' href='${e}/x'/></links>
              <menu name='m' inherit='top'><item name='n' href='./n.html'>
                <item name='o' href='/d/o.html'/></item></menu></body></site>
            """);
    assertThat(hrefs(merged.links()))
        .containsExactly("../a.html", "https://w.org/x", "../core/x.html#y", "../../u/", "${e}/x");
    XmlElement item = merged.menus().get(0).children("item").get(0);
    assertThat(item.attribute("href")).isEqualTo("../n.html");
    assertThat(hrefs(item.children("item"))).containsExactly("../d/o.html");
    assertThat(
            merged
                .root()
                .child("bannerLeft")
                .orElseThrow()
                .child("image")
                .orElseThrow()
                .attribute("src"))
        .isEqualTo("../images/b.png");
  }

  @Test
  void linksToASiteElsewhereBecomeAbsolute() {
    SiteDescriptor merged =
        Inheritance.merge(
            read("<site/>"),
            "Core",
            new SiteAddress(null, "https://other.example.com/"),
            read("<site><body><links><item name='a' href='a.html'/></links></body></site>"),
            PARENT);
    assertThat(hrefs(merged.links())).containsExactly("https://lib.example.org/a.html");
  }

  @Test
  void linksStayWhereNothingIsKnown() {
    SiteDescriptor merged =
        Inheritance.merge(
            read("<site/>"),
            "Core",
            SiteAddress.UNKNOWN,
            read("<site><body><links><item name='a' href='a b.html'/></links></body></site>"),
            SiteAddress.UNKNOWN);
    assertThat(hrefs(merged.links())).containsExactly("a b.html");
  }

  @Test
  void breadcrumbsGrowAndAreCutWhereBothMeet() {
    String trail = "<site><body><breadcrumbs>%s</breadcrumbs></body></site>";
    SiteDescriptor merged =
        merge("<site/>", trail.formatted("<item name='A' href='https://a.org/'/>"));
    assertThat(names(merged.breadcrumbs())).containsExactly("A", "Core");
    assertThat(hrefs(merged.breadcrumbs())).containsExactly("https://a.org/", "index.html");

    SiteDescriptor cut =
        merge(
            trail.formatted("<item name='B' href='https://b'/><item name='E' href='https://e'/>"),
            trail.formatted(
                "<item name='A' href='https://a'/><item name='B' href='https://b'/>"
                    + "<item name='C' href='https://c'/><item name='D' href='https://d'/>"));
    assertThat(names(cut.breadcrumbs())).containsExactly("A", "B", "E");
  }

  @Test
  void singleElementsAreInheritedWhereTheChildHasNone() {
    SiteDescriptor merged =
        merge(
            "<site name='C'><edit>mine</edit><custom><a><x>1</x></a></custom></site>",
            """
            <site name='P'><edit>theirs</edit><skin><artifactId>s</artifactId></skin>
              <publishDate position='none'/><custom><a><x>2</x><y>3</y></a><b/></custom>
              <body><footer>f</footer></body></site>
            """);
    assertThat(merged.name()).isEqualTo("C");
    assertThat(merged.root().childText("edit")).isEqualTo("mine");
    assertThat(merged.hasSkin()).isTrue();
    assertThat(merged.root().child("publishDate")).isPresent();
    assertThat(merged.root().child("body").orElseThrow().childText("footer")).isEqualTo("f");
    XmlElement custom = merged.root().child("custom").orElseThrow();
    assertThat(custom.child("a").orElseThrow().childText("x")).isEqualTo("1");
    assertThat(custom.child("a").orElseThrow().childText("y")).isEqualTo("3");
    assertThat(custom.child("b")).isPresent();
  }

  @Test
  void aDescriptorMayInheritNothing() {
    SiteDescriptor merged =
        merge(
            "<site combine.self='override'/>",
            "<site><body><menu name='t' inherit='top'/></body></site>");
    assertThat(merged.menus()).isEmpty();
  }

  @Test
  void equalLinksAreThereOnce() {
    SiteDescriptor merged =
        merge(
            "<site><body><links><item name='w' href='https://w'/></links></body></site>",
            "<site><body><links><item name='w' href='https://w'/></links></body></site>");
    assertThat(names(merged.links())).containsExactly("w");
  }
}
