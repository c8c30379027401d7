package io.github.shelfmark.maven.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Eclipse has to know what to do with each goal that an execution may have. */
class M2eMetadataTest {
  private static final String FILE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

  @Test
  void namesTheGoalsThatHaveAPhase() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Document xml;
    try (InputStream file = M2eMetadataTest.class.getResourceAsStream(FILE)) {
      xml = factory.newDocumentBuilder().parse(file);
    }
    List<String> named = new ArrayList<>();
    NodeList goals = xml.getElementsByTagName("goal");
    for (int i = 0; i < goals.getLength(); i++) {
      named.add(goals.item(i).getTextContent());
    }
    List<String> bound =
        Goal.all().stream().filter(each -> !each.phase().isEmpty()).map(Goal::name).toList();

    assertThat(bound).contains("check", "site-generate");
    assertThat(named).containsExactlyElementsOf(bound);
    assertThat(xml.getDocumentElement().getTagName()).isEqualTo("lifecycleMappingMetadata");
    assertThat(xml.getElementsByTagName("ignore").getLength()).isEqualTo(1);
  }
}
