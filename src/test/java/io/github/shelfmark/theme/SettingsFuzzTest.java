package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.testing.Configs;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.testing.Positions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A configuration, and the style sheet that its settings make. */
class SettingsFuzzTest {
  @FuzzTest
  void read(byte[] input) throws IOException {
    String text = FuzzInput.text(input).replace('\ud800', '?');
    Path source = Files.createTempDirectory("settings");
    Path file = source.resolve(ConfigReader.SITE_FILE);
    try {
      Files.writeString(file, text);
      Findings findings = new Findings();
      SiteConfig config = Configs.read(source, Map.of(), Map.of(), findings);

      Positions.assertInside(text, findings.list());
      String css = SettingsStyle.css(config.theme());
      assertThat(css).doesNotContain("<", "\\", "@", "url(", "/*");
      assertThat(css.chars().filter(c -> c == '{').count())
          .isEqualTo(css.chars().filter(c -> c == '}').count())
          .isLessThanOrEqualTo(3);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(source);
    }
  }
}
