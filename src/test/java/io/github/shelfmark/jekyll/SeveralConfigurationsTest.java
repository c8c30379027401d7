package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralConfigurationsTest {
  @TempDir private Path directory;

  private Sources source;
  private BuildReport report = BuildReport.builder(List.of()).build();

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    source.file("_config_base.yml", "title: Base\nmap: {a: 1, b: 2}\nlist: [1, 2]\n");
    source.file("_config_test.yml", "title: Test\nmap: {b: 3}\nlist: [4]\n");
    source.file(
        "p.html",
        "---\n---\n{{ site.title }} {{ site.map | jsonify }} {{ site.list | jsonify }}"
            + " {{ jekyll.environment }} {{ site.config }}|{{ site['jekyll.environment'] }}|");
  }

  private BuiltSite build(Map<String, Object> overrides) throws IOException {
    Map<String, Object> all = new HashMap<>(overrides);
    all.put("layouts", "jekyll");
    Path output = directory.resolve("site");
    report =
        Shelfmark.build(
            BuildRequest.builder(directory.resolve("docs"), output)
                .overrides(all)
                .now(Sources.NOW)
                .build());
    return BuiltSite.at(output);
  }

  @Test
  void laterFilesWinKeyByKey() throws IOException {
    assertThat(build(Map.of("config", "_config_base.yml, _config_test.yml")).text("p.html"))
        .isEqualTo("Test {\"a\":1,\"b\":3} [4] production ||");
    assertThat(build(Map.of("config", "_config_test.yml,_config_base.yml")).text("p.html"))
        .startsWith("Base {\"b\":2,\"a\":1} [1,2]");
  }

  @Test
  void theEnvironmentIsSaid() throws IOException {
    Map<String, Object> named = new HashMap<>(Map.of("config", "_config_base.yml"));
    named.put("jekyll.environment", "staging");

    assertThat(build(named).text("p.html")).contains(" staging ");
  }

  @Test
  void aMissingFileIsTold() throws IOException {
    build(Map.of("config", "_config_base.yml,_config_none.yml"));

    assertThat(report.published()).isFalse();
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals(FindingCode.CONFIGURATION))
        .extracting(Finding::message)
        .containsExactly(
            "there is no configuration file \"_config_none.yml\" in the source directory");
  }

  @Test
  void whatIsWrongIsToldOfTheFileItIsIn() throws IOException {
    source.file("_config_test.yml", "title: Test\nfuture: perhaps\n");
    build(Map.of("config", "_config_base.yml,_config_test.yml"));

    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals(FindingCode.WRONG_TYPE))
        .extracting(Finding::file, Finding::position)
        .containsExactly(tuple("_config_test.yml", new Position(2, 1)));
  }

  @Test
  void noFileOutsideTheSourceIsRead() throws IOException {
    Sources.in(directory).file("_config.yml", "title: Outside\n");
    build(Map.of("config", "_config_base.yml,../_config.yml"));

    assertThat(report.published()).isFalse();
  }
}
