package io.github.shelfmark.init.pom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** POMs of all shapes: the plugin is there afterwards, and nothing else has changed. */
class RandomPomsTest {
  private static final WantedPlugin PLUGIN =
      new WantedPlugin("org.example", "docs-maven-plugin", "1.2", false, "", true);

  @Test
  void getThePluginAndNothingElse() throws Exception {
    Random random = new Random(17);
    for (int i = 0; i < 3000; i++) {
      String pom = new RandomPom(random).text();
      PomChange change = PomPlugin.plan(pom.getBytes(UTF_8), PLUGIN);
      assertThat(change.present()).isFalse();
      String after = new String(change.bytes(), UTF_8);
      assertThat(after)
          .as(pom)
          .isEqualTo(pom.substring(0, change.from()) + change.text() + pom.substring(change.to()));
      assertThat(pom.substring(change.from(), change.to())).as(pom).matches("(\\s*/>)?");
      assertThat(plugins(after)).as(after).isEqualTo(1);
      assertThat(PomPlugin.plan(change.bytes(), PLUGIN).present()).as(after).isTrue();
      if (pom.contains("\r\n")) {
        assertThat(change.text().replace("\r\n", "")).as(pom).doesNotContain("\n", "\r");
      }
    }
  }

  private static long plugins(String pom) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(pom)))
            .getDocumentElement();
    long found = 0;
    for (Element build : children(root, "build")) {
      for (Element list : children(build, "plugins")) {
        for (Element plugin : children(list, "plugin")) {
          for (Element id : children(plugin, "artifactId")) {
            found += id.getTextContent().equals("docs-maven-plugin") ? 1 : 0;
          }
        }
      }
    }
    return found;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** A POM with anything that may be in one, and white space of all kinds between. */
  private static final class RandomPom {
    private static final String[] LINES = {"\n", "\n\n", "\n  ", "\n\t", "", " ", "\n\n    "};
    private static final String[] BETWEEN = {
      "", "", "", "<!-- a <plugins/> note -->", "<?tool <build> ?>", "<!-- </project> -->"
    };
    private static final String OTHER =
        "<plugin><artifactId>maven-jar-plugin</artifactId><configuration><a b='>'/><plugins/>"
            + "<x><![CDATA[<plugins>]]></x></configuration></plugin>";

    private final Random random;

    RandomPom(Random random) {
      this.random = random;
    }

    String text() {
      StringBuilder out = new StringBuilder();
      out.append(pick("", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='UTF-8'?>\n"));
      out.append(between());
      if (random.nextInt(20) == 0) {
        return out.append("<project/>").append(gap()).toString();
      }
      out.append(pick("<project>", "<project a=\"/>\" xmlns='http://maven.apache.org/POM/4.0.0'>"));
      part(out, "<modelVersion>4.0.0</modelVersion>");
      part(out, "<name>ä &amp; <![CDATA[<build>]]></name>");
      part(out, "<dependencies><dependency/></dependencies>");
      part(out, pick("", build(2)));
      part(out, "<reporting><plugins>" + OTHER + "</plugins></reporting>");
      part(out, "<profiles><profile><build><plugins/></build></profile></profiles>");
      out.append(gap()).append("</project>").append(gap()).append(between());
      String pom = out.toString();
      return random.nextInt(4) == 0 ? pom.replace("\n", "\r\n") : pom;
    }

    private String build(int most) {
      StringBuilder out = new StringBuilder(pick("<build>", "<build >"));
      part(out, "<finalName>x</finalName>");
      part(out, "<pluginManagement><plugins>" + OTHER + "</plugins></pluginManagement>");
      if (random.nextInt(3) > 0) {
        out.append(gap()).append(plugins(most));
      }
      part(out, "<resources/>");
      return random.nextInt(8) == 0 ? "<build/>" : out.append(gap()).append("</build>").toString();
    }

    private String plugins(int most) {
      StringBuilder out = new StringBuilder("<plugins>");
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        part(out, OTHER);
      }
      out.append(gap()).append(between()).append(gap()).append("</plugins>");
      return pick("<plugins/>", "<plugins   />", out.toString(), out.toString());
    }

    private void part(StringBuilder out, String part) {
      if (random.nextInt(3) > 0) {
        out.append(gap()).append(between()).append(gap()).append(part);
      }
    }

    private String gap() {
      return pick(LINES);
    }

    private String between() {
      return pick(BETWEEN);
    }

    private String pick(String... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
