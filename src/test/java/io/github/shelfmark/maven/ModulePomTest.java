package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ModulePomTest {
  private final Model own = model();
  private final Model effective = model();

  private static Model model() {
    Model model = new Model();
    model.setArtifactId("core");
    model.setBuild(new Build());
    return model;
  }

  private static void configure(Model model, String configuration) throws Exception {
    Plugin plugin = new Plugin();
    plugin.setGroupId("io.github.shelfmark");
    plugin.setArtifactId("shelfmark-maven-plugin");
    plugin.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader("<configuration>" + configuration + "</configuration>")));
    model.getBuild().addPlugin(plugin);
  }

  private ModulePom pom() {
    MavenProject project = new MavenProject(effective);
    project.setOriginalModel(own);
    project.setFile(Path.of("core/pom.xml").toAbsolutePath().toFile());
    return new ModulePom(project);
  }

  @Test
  void whatAParentSaysIsNotItsOwn() throws Exception {
    configure(effective, "<aggregate>true</aggregate><sourceDirectory>docs</sourceDirectory>");
    assertThat(pom().isAggregate()).isFalse();
    assertThat(pom().namesSource()).isFalse();
    assertThat(pom().source()).isEqualTo(Path.of("core/docs").toAbsolutePath());
  }

  @Test
  void itsOwnPomMakesItAnAggregate() throws Exception {
    configure(own, "<aggregate>${all}</aggregate>");
    configure(effective, "<aggregate>true</aggregate>");
    assertThat(pom().isAggregate()).isTrue();
  }

  @Test
  void aPropertyDoesToo() {
    own.addProperty("shelfmark.aggregate", "true");
    effective.addProperty("shelfmark.aggregate", "true");
    assertThat(pom().isAggregate()).isTrue();
  }

  @Test
  void falseIsNotTrue() throws Exception {
    configure(own, "<aggregate>false</aggregate>");
    configure(effective, "<aggregate>false</aggregate>");
    assertThat(pom().isAggregate()).isFalse();
  }

  @Test
  void skipsByPropertyOrParameter() throws Exception {
    assertThat(pom().isSkipped()).isFalse();
    effective.addProperty("shelfmark.skip", "true");
    assertThat(pom().isSkipped()).isTrue();
    effective.getProperties().clear();
    configure(effective, "<skip>true</skip>");
    assertThat(pom().isSkipped()).isTrue();
  }

  @Test
  void readsTheUsualDirectoryOrTheFirstOfSources() throws Exception {
    assertThat(pom().source()).isEqualTo(Path.of("core/src/docs").toAbsolutePath());
    configure(effective, "<sources><source>a</source><source>b</source></sources>");
    assertThat(pom().source()).isEqualTo(Path.of("core/a").toAbsolutePath());
  }

  @Test
  void onlyItsOwnPomGivesItAnotherPrefix() {
    effective.addProperty("shelfmark.prefix", "libs/core");
    assertThat(pom().prefix()).isEqualTo("core");
    own.addProperty("shelfmark.prefix", "libs/core");
    assertThat(pom().prefix()).isEqualTo("libs/core");
  }
}
