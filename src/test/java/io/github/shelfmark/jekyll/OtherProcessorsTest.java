package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherProcessorsTest {
  @TempDir private Path directory;

  private List<Finding> told(String config) throws IOException {
    Site site = Sources.in(directory).jekyll(config).read();
    List<Finding> found = new ArrayList<>();
    new OtherProcessors().check(site, directory, found::add);
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x",
        "markdown: kramdown$highlighter: rouge$kramdown: {input: GFM}",
        "markdown: Kramdown$highlighter: none",
        "kramdown: {input: Kramdown}",
        "markdown: $kramdown: {input: }",
        "kramdown: x"
      })
  void whatIsFollowedIsNotTold(String config) throws IOException {
    assertThat(told(config)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "markdown: redcarpet|redcarpet|Redcarpet in version 4",
        "markdown: KramdownPygments|KramdownPygments|only code may be",
        "markdown: CommonMark|CommonMark|rare cases of nesting",
        "markdown: CommonMarkGhPages|CommonMarkGhPages|rare cases of nesting",
        "markdown: Custom|Custom|Ruby class, which is not run"
      })
  void otherMarkdownIsToldWithWhatDiffers(String config, String name, String differs)
      throws IOException {
    List<Finding> told = told(config);

    assertThat(told)
        .extracting(Finding::headline)
        .containsExactly("_config.yml: Markdown is read as by kramdown, not by \"" + name + "\"");
    assertThat(told.get(0).hint()).contains(differs);
  }

  @Test
  void otherInputsAndPygmentsAreTold() throws IOException {
    assertThat(told("highlighter: pygments$kramdown: {input: html}"))
        .extracting(Finding::headline)
        .containsExactly(
            "_config.yml: Markdown is read as by kramdown, though \"kramdown.input\" is \"html\"",
            "_config.yml: code is not highlighted by Pygments");
  }
}
