package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedDescriptorTest {
  private static SiteDescriptor read(String xml) {
    return new DescriptorReader(new Findings())
        .read(xml.getBytes(StandardCharsets.UTF_8), "site.xml")
        .orElseThrow();
  }

  private static String shared(String xml, String skin) {
    return DescriptorWriter.write(SharedDescriptor.complete(read(xml), skin), skin.isEmpty());
  }

  private static boolean isIncomplete(String xml, boolean needsSkin) {
    return SharedDescriptor.isIncomplete(read(xml), needsSkin);
  }

  @Test
  void aDescriptorWithASkinAndAWayBackStaysAsItIs() {
    String item = "<body><menu name='M'><item name='Home' href='index.html'/></menu></body>";
    String skin = "<skin><groupId>g</groupId><artifactId>a</artifactId></skin>";

    assertThat(isIncomplete("<site name='X'>" + skin + item + "</site>", true)).isFalse();
    assertThat(isIncomplete("<site name='X'>" + item + "</site>", true)).isTrue();
    assertThat(isIncomplete("<site name='X'>" + item + "</site>", false)).isFalse();
  }

  @Test
  void onlyLinksIntoTheSiteAreAWayBack() {
    for (String href :
        new String[] {"", "#top", "../index.html", "//e.org/", "https://e.org", "${project.url}"}) {
      String xml =
          "<site name='X'><body><links><item name='L' href='" + href + "'/></links></body></site>";
      assertThat(isIncomplete(xml, false)).as(href).isTrue();
    }
    String nested =
        "<site name='X'><body><menu name='M'><item name='A'><item name='B' href='b.html'/></item>"
            + "</menu></body></site>";
    assertThat(isIncomplete(nested, false)).isFalse();
  }

  @Test
  void whatLacksIsAddedAndTheRestIsKept() {
    String text =
        shared(
            "<site name='A &amp; B'><body><links><item name='W' href='https://w.org/'/></links>"
                + "<menu ref='reports'/></body></site>",
            "2.1.0");

    assertThat(text)
        .contains("name=\"A &amp; B\"", "combine.self=\"override\"")
        .contains("<artifactId>maven-fluido-skin</artifactId><version>2.1.0</version>")
        .contains("<item name=\"W\" href=\"https://w.org/\"/>")
        .contains("<item name=\"${project.name}\" href=\"index.html\"/></menu>")
        .containsOnlyOnce("ref=\"reports\"");
  }

  @Test
  void withoutADescriptorTheMenusAreThoseOfMaven() {
    String text =
        DescriptorWriter.write(SharedDescriptor.complete(SiteDescriptor.empty(), "2.1.0"), false);

    assertThat(text)
        .contains("name=\"${project.name}\"")
        .containsSubsequence("ref=\"parent\"", "ref=\"modules\"", "ref=\"reports\"");
    assertThat(read(text).hasSkin()).isTrue();
  }

  @Test
  void aSkinOfTheAuthorIsKept() {
    String text =
        shared("<site name='X'><skin><artifactId>mine</artifactId></skin><body/></site>", "2.1.0");

    assertThat(text).contains("<artifactId>mine</artifactId>").doesNotContain("fluido");
  }
}
