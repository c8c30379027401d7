package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.ValueSource;
import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class PublishedValuesTest {
  private final Model effective = new Model();
  private final Model written = new Model();
  private final Properties user = new Properties();
  private final Properties system = new Properties();
  private final MavenSession session = Mockito.mock(MavenSession.class);
  private MavenProject project = new MavenProject(effective);

  @BeforeEach
  void makeProject() {
    effective.setGroupId("org.example");
    effective.setArtifactId("quay");
    effective.setVersion("2.1");
    project.setFile(new File("pom.xml"));
    project.setOriginalModel(written);
    Profile profile = new Profile();
    profile.setId("work");
    profile.addProperty("token", "secret");
    Settings settings = new Settings();
    settings.addProfile(profile);
    project.setInjectedProfileIds("external", List.of("work"));
    Mockito.when(session.getSettings()).thenReturn(settings);
    Mockito.when(session.getUserProperties()).thenReturn(user);
    Mockito.when(session.getSystemProperties()).thenReturn(system);
    Mockito.when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
    property("token", "secret");
  }

  private void property(String name, String value) {
    effective.addProperty(name, value);
  }

  private ValueSource of(String... keys) {
    return PublishedValues.of(project, session, List.of(keys));
  }

  private String refusal(String key) {
    ValueSource source = of(key);
    assertThat(source.values()).doesNotContainKey(key);
    assertThat(source.refused()).containsKey(key);
    return String.valueOf(source.refused().get(key));
  }

  @Test
  void whatThePomSaysOfTheProject() {
    Scm scm = new Scm();
    scm.setUrl("https://example.org/quay");
    effective.setScm(scm);
    assertThat(of().values())
        .containsEntry("project.groupId", "org.example")
        .containsEntry("project.name", "quay")
        .containsEntry("project.scm.url", "https://example.org/quay");
    assertThat(refusal("project.url")).contains("the POM does not say it");
    assertThat(of("project.basedir").values()).doesNotContainKey("project.basedir");
    assertThat(of("project.basedir").refused()).doesNotContainKey("project.basedir");
  }

  @Test
  void propertiesOfThePomAndTheCommandLine() {
    property("height", "3");
    property("width", "4");
    user.setProperty("width", "5");
    user.setProperty("depth", "6");
    property("project.build.sourceEncoding", "UTF-8");
    assertThat(of("project.build.sourceEncoding").values()).containsValue("UTF-8");
    assertThat(of("height", "width", "depth").values())
        .containsEntry("height", "3")
        .containsEntry("width", "5")
        .containsEntry("depth", "6");
    assertThat(of().values()).doesNotContainKeys("height", "width", "depth");
  }

  @Test
  void secretsAreRefused() {
    system.setProperty("user.name", "ann");
    assertThat(refusal("token")).contains("settings.xml");
    assertThat(refusal("user.name")).contains("this machine");
    assertThat(of().known()).doesNotContain("token", "user.name");
    user.setProperty("token", "public");
    assertThat(of("token").values()).containsEntry("token", "public");
  }

  @Test
  void propertiesThatContainSecretsAreRefused() {
    for (String name : List.of("token", "env.TOKEN", "settings.localRepository")) {
      property("outer", "x secret");
      written.addProperty("outer", "x ${inner} ${outer}");
      written.addProperty("inner", "${" + name + "}");
      assertThat(refusal("outer")).contains("${" + name + "}");
    }
    user.setProperty("inner", "public");
    assertThat(of("outer").values()).containsKey("outer");
    user.clear();
    written.addProperty("inner", "${project.version}");
    assertThat(of("outer").values()).containsEntry("outer", "x secret");
  }

  @Test
  void withoutAPomThereIsOnlyTheCommandLine() {
    project = new MavenProject();
    user.setProperty("width", "5");
    assertThat(of("width", "height").values()).containsOnlyKeys("width");
    assertThat(refusal("project.version")).contains("there is no POM");
  }
}
