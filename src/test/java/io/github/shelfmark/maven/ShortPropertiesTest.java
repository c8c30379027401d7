package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ShortPropertiesTest {
  private final Properties typed = new Properties();
  private final ShortProperties properties = new ShortProperties(typed);

  @Test
  void takesWhatWasTypedIfTheParameterIsNotSet() throws MojoFailureException {
    typed.setProperty("from", " jekyll ");
    typed.setProperty("pom", "TRUE");
    assertThat(properties.text("from", null)).isEqualTo("jekyll");
    assertThat(properties.text("from", "jbake")).isEqualTo("jbake");
    assertThat(properties.flag("pom", null)).isTrue();
    assertThat(properties.flag("pom", "false")).isFalse();
    assertThat(properties.flag("jvmConfig", null)).isFalse();
  }

  @Test
  void refusesWhatIsNeitherTrueNorFalse() {
    assertThatThrownBy(() -> properties.flag("pom", "yes"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("pom is \"yes\"; it can be true or false.");
  }
}
