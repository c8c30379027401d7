package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedSettingsTest {
  @TempDir private Path directory;

  private List<Finding> told(String config) throws IOException {
    Site site = Sources.in(directory).jekyll(config).read();
    List<Finding> found = new ArrayList<>();
    new UnusedSettings().check(site, directory, found::add);
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x",
        "source: .$destination: ./_site$encoding: utf-8",
        "source: ./$destination: _site/$encoding: UTF-8",
        "source: $destination: $encoding: bom|utf-8",
        "source: [a]$destination: 3$encoding: {}"
      })
  void whatIsSoAnywayIsNotTold(String config) throws IOException {
    assertThat(told(config)).isEmpty();
  }

  @Test
  void theOwnDirectoryIsNotTold() throws IOException {
    assertThat(told("source: '" + directory + "'")).isEmpty();
  }

  @Test
  void anotherSourceIsAWarningThatSaysWhatToDo() throws IOException {
    List<Finding> told = told("source: src/site");

    assertThat(told)
        .extracting(Finding::headline)
        .containsExactly(
            "_config.yml: the documents are not read from \"src/site\", which \"source\" says");
    assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(told.get(0).hint())
        .isEqualTo(
            "Move _config.yml there, and name that directory with"
                + " -Dshelfmark.sourceDirectory.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../public", "_site/sub", "\"a\\0b\""})
  void anotherDestinationIsTold(String destination) throws IOException {
    assertThat(told("destination: " + destination))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message()).contains("the site is not written to");
            });
  }

  @Test
  void anotherEncodingIsAWarning() throws IOException {
    assertThat(told("encoding: GBK"))
        .extracting(Finding::headline, Finding::hint)
        .containsExactly(
            tuple(
                "_config.yml: files are read as UTF-8, though \"encoding\" is \"GBK\"",
                "Convert them once, for instance with iconv -f GBK -t UTF-8."));
  }
}
