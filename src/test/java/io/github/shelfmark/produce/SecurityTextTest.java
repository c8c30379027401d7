package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityTextTest {
  private static final String FILE = ".well-known/security.txt";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
  }

  @Test
  void hasAllFieldsOfTheFormat() throws IOException {
    build
        .source()
        .config(
            "url: https://example.org$"
                + "security:$"
                + "  contact: [mailto:a@example.org, https://example.org/tell]$"
                + "  expires: 2027-06-30$"
                + "  encryption: https://example.org/key.txt$"
                + "  acknowledgments: https://example.org/thanks$"
                + "  policy: https://example.org/policy$"
                + "  hiring: https://example.org/jobs$"
                + "  languages: [en, zh-CN]");

    assertThat(build.site().text(FILE))
        .isEqualTo(
            """
            Contact: mailto:a@example.org
            Contact: https://example.org/tell
            Expires: 2027-06-30T00:00:00Z
            Encryption: https://example.org/key.txt
            Acknowledgments: https://example.org/thanks
            Preferred-Languages: en, zh-CN
            Canonical: https://example.org/.well-known/security.txt
            Policy: https://example.org/policy
            Hiring: https://example.org/jobs
            """);
  }

  @Test
  void theAuthorsOwnIsKept() throws IOException {
    build.source().file(FILE, "mine");
    build
        .source()
        .config("include: [.well-known]$security: {contact: tel:+1, expires: 2027-01-01}");

    assertThat(build.site().text(FILE)).isEqualTo("mine");
  }

  @Test
  void tellsThatItHasExpired() throws IOException {
    build.source().config("security: {contact: tel:+1, expires: 2026-11-23T12:00:00Z}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "warning security-txt site.yml:1:29: security.txt has expired, so nobody may rely on"
                + " it");
    assertThat(build.files()).containsKey(FILE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{expires: 2027-01-01}|1:1: \"security\" needs a \"contact\"",
        "{contact: [], expires: 2027-01-01}|1:12: \"security\" needs a \"contact\"",
        "{contact: tel:+1}|1:1: \"security\" needs a date in \"expires\"",
        "{contact: tel:+1, expires: soon}|1:29: \"soon\" is no date",
        "{contact: a@example.org, expires: 2027-01-01}|1:12: \"a@example.org\" is no address for"
            + " security.txt",
        "{contact: 'http://example.org', expires: 2027-01-01}|1:12: \"http://example.org\" is no"
            + " address for security.txt",
        "{contact: \"mailto:a@b\\n"
            + "Expires: x\", expires: 2027-01-01}|1:12: \"mailto:a@b\\n"
            + "Expires: x\" is no address for security.txt",
        "{contact: tel:+1, expires: 2027-01-01, languages: English!}|1:50: \"English!\" is no"
            + " language"
      })
  void wrongValuesAreErrors(String config, String message) throws IOException {
    build.source().config("security: " + config);

    assertThat(TestBuild.told(build.run())).containsExactly("error wrong-type site.yml:" + message);
    assertThat(build.files()).isEmpty();
  }
}
