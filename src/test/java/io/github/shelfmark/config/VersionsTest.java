package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
  private static final Versions VERSIONS =
      new Versions(
          List.of(
              version("next", "/next/", false),
              version("2.0", "/", true),
              version("1.4", "/1.4/", false),
              version("1.3", "https://old.example.org/1.3/", false)));

  private static Version version(String title, String url, boolean latest) {
    return new Version(title, url, latest, Position.NONE);
  }

  private static SiteInfo site(String url, String baseurl, String version) {
    return new SiteInfo("", "", url, baseurl, "", version, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, /next, '', next, false",
    "https://a.example, '', '', 2.0, false",
    "https://a.example, '', 9, 2.0, false",
    "'', /1.4, '', 1.4, true",
    "https://old.example.org, /1.3, '', 1.3, true",
    "https://a.example, /v1, 1.4, 1.4, true",
    "https://a.example, /v1, 1.4.1, '', false"
  })
  void theAddressSaysWhichItIsAndElseTheVersion(
      String url, String baseurl, String number, String title, boolean old) {
    SiteInfo info = site(url, baseurl, number);

    assertThat(VERSIONS.current(info).map(Version::title).orElse("")).isEqualTo(title);
    assertThat(VERSIONS.areOld(info)).isEqualTo(old);
  }

  @Test
  void noVersionsAreNotOld() {
    assertThat(Versions.NONE.areOld(site("", "", "1"))).isFalse();
    assertThat(Versions.NONE.latest()).isEmpty();
  }
}
