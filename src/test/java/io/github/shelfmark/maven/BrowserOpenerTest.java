package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserOpenerTest {
  private static final URI HERE = URI.create("http://localhost:4000/");

  @Test
  void eachSystemHasItsProgram() {
    assertThat(first("Mac OS X", Map.of())).isEqualTo("open");
    assertThat(first("Windows 11", Map.of())).isEqualTo("rundll32");
    assertThat(first("Linux", Map.of("DISPLAY", ":0"))).isEqualTo("xdg-open");
    assertThat(first("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEqualTo("xdg-open");
    assertThat(first("Linux", Map.of("WSL_DISTRO_NAME", "Debian"))).isEqualTo("wslview");
  }

  @Test
  void withoutADisplayThereIsNone() {
    assertThat(BrowserOpener.commands("Linux", Map.of(), HERE)).isEmpty();
  }

  private static String first(String system, Map<String, String> environment) {
    List<String> command = BrowserOpener.commands(system, environment, HERE).get(0);
    assertThat(command).endsWith(HERE.toString());
    return command.get(0);
  }
}
