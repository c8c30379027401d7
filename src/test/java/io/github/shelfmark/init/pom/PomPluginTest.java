package io.github.shelfmark.init.pom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomPluginTest {
  private static final WantedPlugin PLUGIN = wanted(/* managed= */ false, "", false);

  private static final String LINES =
      """
      <plugin>
        <groupId>org.example</groupId>
        <artifactId>docs-maven-plugin</artifactId>
        <version>1.2</version>
        <extensions>true</extensions>
        <executions>
          <execution>
            <goals>
              <goal>site-generate</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
      """;

  private static WantedPlugin wanted(boolean managed, String source, boolean sitePlugin) {
    return new WantedPlugin("org.example", "docs-maven-plugin", "1.2", managed, source, sitePlugin);
  }

  private static String changed(String pom) throws UnchangedPomException {
    return changed(pom, PLUGIN);
  }

  private static String changed(String pom, WantedPlugin plugin) throws UnchangedPomException {
    PomChange change = PomPlugin.plan(pom.getBytes(UTF_8), plugin);
    assertThat(change.present()).isFalse();
    String result = new String(change.bytes(), UTF_8);
    assertThat(PomPlugin.plan(change.bytes(), plugin).present()).isTrue();
    return result;
  }

  private static String block(String indent) {
    return LINES.indent(indent.length()).replace(" ".repeat(indent.length()) + "<", indent + "<");
  }

  @Test
  void addsABuildAfterTheOtherElements() throws UnchangedPomException {
    String pom = "<project>\n  <version>1</version>\n</project>\n";
    assertThat(changed(pom))
        .isEqualTo(
            "<project>\n  <version>1</version>\n  <build>\n    <plugins>\n"
                + block("      ")
                + "    </plugins>\n  </build>\n</project>\n");
  }

  @Test
  void addsABuildBeforeReportsAndProfilesWithTheSameEmptyLines() throws UnchangedPomException {
    String pom =
        """
        <project>
        \t<version>1</version>

        \t<name>N</name> <!-- its name -->

        \t<!-- what follows -->
        \t<profiles><profile><build><plugins/></build></profile></profiles>
        </project>""";
    String result = changed(pom);
    assertThat(result)
        .startsWith(
            "<project>\n\t<version>1</version>\n\n\t<name>N</name> <!-- its name -->\n\n\t<build>\n"
                + "\t\t<plugins>\n\t\t\t<plugin>\n\t\t\t\t<groupId>")
        .endsWith(
            "\t\t</plugins>\n\t</build>\n\n\t<!-- what follows -->\n\t<profiles><profile><build>"
                + "<plugins/></build></profile></profiles>\n</project>");
  }

  @Test
  void addsPluginsBesideTheirManagement() throws UnchangedPomException {
    String managed =
        "<pluginManagement><plugins><plugin><groupId>org.example</groupId>"
            + "<artifactId>docs-maven-plugin</artifactId><version>1.0</version></plugin></plugins>"
            + "</pluginManagement>";
    String result = changed("<project>\n  <build>\n    " + managed + "\n  </build>\n</project>");
    assertThat(result)
        .isEqualTo(
            "<project>\n  <build>\n    "
                + managed
                + "\n    <plugins>\n"
                + block("      ").replace("        <version>1.2</version>\n", "")
                + "    </plugins>\n  </build>\n</project>");
  }

  @Test
  void addsThePluginBehindTheLastOne() throws UnchangedPomException {
    String before = "<project>\r\n <build>\r\n  <plugins>\r\n   <plugin/> <!-- last -->";
    String after = "\r\n  </plugins>\r\n </build>\r\n</project>\r\n";
    String form = block("   ").replace("\n", "\r\n");
    assertThat(changed(before + after).replaceAll("\r\n +", "\r\n"))
        .isEqualTo((before + "\r\n" + form.stripTrailing() + after).replaceAll("\r\n +", "\r\n"));
    assertThat(changed(before + after)).doesNotContainPattern("[^\r]\n").startsWith(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<plugins/>", "<plugins />", "<plugins></plugins>", "<plugins\n/>"})
  void opensEmptyPlugins(String plugins) throws UnchangedPomException {
    String pom = "<project>\n  <build>\n    " + plugins + "\n  </build>\n</project>";
    assertThat(changed(pom))
        .isEqualTo(
            "<project>\n  <build>\n    <plugins>\n"
                + block("      ")
                + "    </plugins>\n  </build>\n</project>");
  }

  @Test
  void keepsAttributesOfOneTag() throws UnchangedPomException {
    assertThat(
            changed("<project>\n  <build><plugins combine.children='a>b' /></build>\n</project>"))
        .contains("<plugins combine.children='a>b'>\n", "\n  </plugins></build>");
  }

  @Test
  void opensAnEmptyProject() throws UnchangedPomException {
    assertThat(changed("<project/>")).startsWith("<project>\n  <build>\n").endsWith("\n</project>");
  }

  @Test
  void keepsThePrefixOfTheNamespace() throws UnchangedPomException {
    String pom = "<m:project xmlns:m='http://maven.apache.org/POM/4.0.0'>\n</m:project>";
    assertThat(changed(pom)).contains("<m:plugin>", "<m:goal>site-generate</m:goal>", "</m:build>");
  }

  @Test
  void writesTheDirectoryOfTheDocuments() throws UnchangedPomException {
    assertThat(changed("<project/>", wanted(false, "docs & more", false)))
        .contains(
            "<configuration>\n          <sourceDirectory>docs &amp; more</sourceDirectory>\n");
  }

  @Test
  void namesAVersionOfTheSitePluginUnlessThePomDoes() throws UnchangedPomException {
    WantedPlugin both = wanted(true, "", true);
    assertThat(changed("<project/>", both))
        .contains("<artifactId>maven-site-plugin</artifactId>")
        .doesNotContain("<version>1.2<");
    assertThat(
            changed(
                "<project><build><plugins><plugin><artifactId>maven-site-plugin</artifactId>"
                    + "</plugin></plugins></build></project>",
                both))
        .containsOnlyOnce("maven-site-plugin");
  }

  @Test
  void findsThePluginInTheBuildAlone() throws UnchangedPomException {
    String plugin =
        "<plugin><groupId> org.example<!-- us --></groupId>\n<artifactId>docs-maven-plugin"
            + "</artifactId></plugin>";
    String inBuild = "<project><build><plugins>" + plugin + "</plugins></build></project>";
    assertThat(PomPlugin.plan(inBuild.getBytes(UTF_8), PLUGIN).present()).isTrue();
    String comment =
        "<project><!--"
            + plugin.replace("--", "")
            + "--><name><![CDATA["
            + plugin
            + "]]></name></project>";
    assertThat(PomPlugin.plan(comment.getBytes(UTF_8), PLUGIN).present()).isFalse();
    String other = inBuild.replace("org.example", "org.other");
    assertThat(PomPlugin.plan(other.getBytes(UTF_8), PLUGIN).present()).isFalse();
  }

  @Test
  void keepsMarksAndEncodings() throws UnchangedPomException {
    requireBytesKept("\ufeff<project><name>ä</name></project>".getBytes(UTF_8), UTF_8);
    requireBytesKept("\ufeff<project><name>ä</name></project>".getBytes(UTF_16LE), UTF_16LE);
    requireBytesKept(
        "<?xml version='1.0' encoding='ISO-8859-1'?><project><name>ä</name></project>"
            .getBytes(ISO_8859_1),
        ISO_8859_1);
  }

  private static void requireBytesKept(byte[] pom, Charset charset) throws UnchangedPomException {
    String before = new String(pom, charset);
    String after = new String(PomPlugin.plan(pom, PLUGIN).bytes(), charset);
    int end = before.indexOf("</project>");
    assertThat(after).startsWith(before.substring(0, end)).endsWith("</project>").contains("1.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project>\n<name></project> | line 2: it is not well-formed XML: ",
        "<!DOCTYPE project>\n<project/> | line 1: it has a DOCTYPE",
        "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n"
            + "<project>&e;</project> | DOCTYPE",
        "<project>\n&nbsp;</project> | line 2: ",
        "\n<settings/> | line 2: it has <settings> where a POM has <project>",
        "just text | not well-formed",
        "<?xml version='1.0' encoding='no-such'?><project/> | there is no encoding \"no-such\"",
        "{} | not well-formed",
      })
  void leavesWhatItCannotRead(String sample) {
    String pom = sample.substring(0, sample.indexOf(" | "));
    assertThatThrownBy(() -> PomPlugin.plan(pom.getBytes(UTF_8), PLUGIN))
        .isInstanceOf(UnchangedPomException.class)
        .hasMessageContaining(sample.substring(sample.indexOf(" | ") + 3));
  }

  @Test
  void leavesBytesThatAreNoText() {
    byte[] pom = "<project><name>ä</name></project>".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> PomPlugin.plan(pom, PLUGIN)).hasMessage("it is not text in UTF-8");
  }
}
