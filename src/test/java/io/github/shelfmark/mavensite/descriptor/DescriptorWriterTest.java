package io.github.shelfmark.mavensite.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DescriptorWriterTest {
  private static SiteDescriptor read(String xml) {
    return new DescriptorReader(new Findings())
        .read(xml.getBytes(StandardCharsets.UTF_8), "site.xml")
        .orElseThrow();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    String xml =
        "<site name='a &lt; \"b\" &amp; c'><bannerLeft name='N' href='index.html'>"
            + "<image src='i.png' alt='I'/></bannerLeft><body><menu name='M'>"
            + "<item name='&#228;' href='x.html?a=1&amp;b=2'/></menu></body></site>";
    SiteDescriptor again = read(DescriptorWriter.write(read(xml), false));

    assertThat(again.name()).isEqualTo("a < \"b\" & c");
    assertThat(again.menus().get(0).children("item").get(0).attributes())
        .containsEntry("name", "ä")
        .containsEntry("href", "x.html?a=1&b=2");
    assertThat(again.root().child("bannerLeft").orElseThrow().attribute("name")).isEqualTo("N");
  }

  @Test
  void theOlderModelHasItsOwnBannersAndPictures() {
    String xml =
        "<site name='X'><bannerLeft name='N' href='index.html'><image src='i.png' alt='I'/>"
            + "</bannerLeft><body><links><item name='L' href='l.html'><image src='l.png'/></item>"
            + "</links></body></site>";
    String older = DescriptorWriter.write(read(xml), true);

    assertThat(older)
        .contains("<project ", "</project>")
        .contains("<bannerLeft><name>N</name><src>i.png</src><alt>I</alt><href>index.html</href>")
        .contains("<item name=\"L\" href=\"l.html\" img=\"l.png\"/>")
        .doesNotContain("<image");
    assertThat(read(older).links().get(0).child("image").orElseThrow().attribute("src"))
        .isEqualTo("l.png");
  }
}
