package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptorReaderTest {
  private final Findings findings = new Findings();

  private Optional<SiteDescriptor> read(String xml) {
    return new DescriptorReader(findings).read(xml.getBytes(StandardCharsets.UTF_8), "site.xml");
  }

  private SiteDescriptor good(String xml) {
    Optional<SiteDescriptor> read = read(xml);
    assertThat(findings.list()).isEmpty();
    return read.orElseThrow();
  }

  private Finding bad(String xml) {
    assertThat(read(xml)).isEmpty();
    assertThat(findings.list()).hasSize(1);
    return findings.list().get(0);
  }

  @Test
  void everyTagHasThePositionWhereItBegins() {
    SiteDescriptor site =
        good(
            """
            <?xml version="1.0"?>
            <!-- a <b> & c -->
            <site xmlns="http://maven.apache.org/SITE/2.0.0"
                name="A">
              <body>
                <menu name="One &nbsp; &copy;"><item
                    name="x > y" href="x.html"/><item name="z"
                    href="z.html" /></menu>
              </body>
            </site>
            """);
    XmlElement menu = site.menus().get(0);
    assertThat(site.root().origin().position()).isEqualTo(new Position(3, 1));
    assertThat(menu.attribute("name")).isEqualTo("One \u00a0 \u00a9");
    assertThat(menu.origin().position()).isEqualTo(new Position(6, 5));
    assertThat(menu.children().get(0).origin().position()).isEqualTo(new Position(6, 36));
    assertThat(menu.children().get(0).attribute("name")).isEqualTo("x > y");
    assertThat(menu.children().get(1).origin().position()).isEqualTo(new Position(7, 37));
  }

  @Test
  void charactersThatXmlCannotHoldHaveTheirPlace() {
    Finding finding = bad("<site>\r<!DOCTYPE \u0001>");
    assertThat(finding.message()).isEqualTo("XML cannot hold the character U+0001");
    assertThat(finding.position()).isEqualTo(new Position(2, 11));
  }

  /** The parser of the JDK throws that it lacks the text of its message. */
  @Test
  void aBrokenDocumentTypeIsAFinding() {
    assertThat(bad("<!DOCTYPE site [<!ENTITY a \"\f\">]><site/>").message())
        .startsWith("the XML is not well-formed: ");
  }

  @Test
  void positionsAreRightFarIntoALongFile() {
    StringBuilder xml = new StringBuilder("<site>\r\n<body>\r\n");
    for (int i = 0; i < 6000; i++) {
      xml.append("  <menu name='ä\uD83D\uDE00&eacute; ").append(i).append("'/>\r\n");
    }
    SiteDescriptor site = good(xml + "</body></site>");
    for (int i = 0; i < 6000; i++) {
      assertThat(site.menus().get(i).origin().position()).isEqualTo(new Position(i + 3, 3));
    }
  }

  @Test
  void theOlderModelBecomesTheNewer() {
    SiteDescriptor site =
        good(
            """
            <project xmlns="http://maven.apache.org/DECORATION/1.8.0" name="Old"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="a b">
              <bannerLeft><name>N</name><src>images/l.png</src><href>https://e.org</href>
                <alt>A</alt></bannerLeft>
              <poweredBy><logo name="L" img="images/p.png" alt="P" href="#"/></poweredBy>
              <body><menu name="M"><item name="I" href="i.html" img="i.png">
                <item name="J" href="j.html" img="j.png" width="3"/></item></menu></body>
            </project>
            """);
    XmlElement banner = site.root().child("bannerLeft").orElseThrow();
    assertThat(site.root().name()).isEqualTo("site");
    assertThat(site.root().attributes()).containsOnlyKeys("name");
    assertThat(banner.attributes())
        .containsEntry("name", "N")
        .containsEntry("href", "https://e.org");
    assertThat(banner.child("image").orElseThrow().attributes())
        .containsEntry("src", "images/l.png")
        .containsEntry("alt", "A");
    XmlElement inner = site.menus().get(0).children("item").get(0).children("item").get(0);
    assertThat(inner.attributes()).containsOnlyKeys("name", "href");
    assertThat(inner.child("image").orElseThrow().attributes()).containsEntry("width", "3");
    XmlElement logo = site.root().child("poweredBy").orElseThrow().children("logo").get(0);
    assertThat(logo.child("image").orElseThrow().attribute("src")).isEqualTo("images/p.png");
  }

  @Test
  void brokenXmlIsOneFindingWithItsPosition() {
    Finding finding = bad("<site>\n  <body>\n  </bod>\n</site>");
    assertThat(finding.position().line()).isEqualTo(3);
    assertThat(finding.message()).startsWith("the XML is not well-formed: ");
    assertThat(finding.hint()).isNotEmpty();
  }

  @Test
  void nothingIsReadFromDocumentTypes() {
    assertThat(
            bad("""
                    <!DOCTYPE site [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                    <site><body><head>&secret;</head></body></site>
                    """)
                .position()
                .line())
        .isEqualTo(2);
  }

  @Test
  void entitiesInAttributesAreNotRead() {
    bad("<!DOCTYPE site [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<site name=\"&e;\"/>");
  }

  @Test
  void depthIsBounded() {
    Finding finding = bad("<site>" + "<item>".repeat(200) + "</item>".repeat(200) + "</site>");
    assertThat(finding.message()).isEqualTo("the elements are nested too deeply");
  }

  @Test
  void otherRootsAreNoDescriptors() {
    assertThat(bad("<document/>").message()).contains("<document>");
  }

  @Test
  void emptyAndTruncatedFilesAreFindings() {
    bad("");
    findings.list();
  }

  @Test
  void aTruncatedFileIsAFinding() {
    bad("<site><body><menu name=\"");
  }

  @Test
  void otherEncodingsAreReadAsTheyDeclare() {
    byte[] latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<site name=\"Köln\"/>"
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 =
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<site name=\"Köln\"/>"
            .getBytes(StandardCharsets.UTF_16BE);
    byte[] marked = "\uFEFF<site name=\"Köln\"/>".getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : new byte[][] {latin, utf16, marked}) {
      assertThat(new DescriptorReader(findings).read(bytes, "site.xml").orElseThrow().name())
          .isEqualTo("Köln");
    }
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void bytesThatAreNotWhatIsDeclaredAreAFinding() {
    byte[] latin = "<site name=\"Köln\"/>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new DescriptorReader(findings).read(latin, "site.xml")).isEmpty();
    assertThat(findings.list()).hasSize(1);
  }

  @Test
  void sectionsKeepWhatLooksLikeEntities() {
    SiteDescriptor site =
        good("<site><body><head><![CDATA[<b>&nbsp;${x}</b>]]></head></body></site>");
    assertThat(site.root().child("body").orElseThrow().childText("head"))
        .isEqualTo("<b>&nbsp;${x}</b>");
  }
}
