package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterReaderTest {
  private final Findings findings = new Findings();
  private final FrontMatterReader reader =
      new FrontMatterReader(new YamlReader(ScalarRules.CORE), findings);

  /** Texts, with {@code $} for line breaks and {@code >} for tabs, and the remaining body. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "---$a: 1$---$body|true|body|4",
        "---$a: 1$...$body|true|body|4",
        "---  >$a: 1$--- $body|true|body|4",
        "---$---$body|true|body|3",
        "---$---$|true||3",
        "---$---|true||3",
        "---$a: 1$---$$ $  code|true|  code|6",
        "---$---$---$x|true|---$x|3",
        "---|false|---|1",
        "---$|false|---$|1",
        "---$$thematic break|false|---$$thematic break|1",
        "----$a: 1$----$x|false|----$a: 1$----$x|1",
        " ---$a: 1$---$x|false| ---$a: 1$---$x|1",
        "--- a$---$x|false|--- a$---$x|1",
        "text|false|text|1"
      })
  void delimiters(String text, boolean present, String body, int line) {
    String source = text.replace('$', '\n').replace('>', '\t');
    FrontMatter read = reader.read(source, "a.md");
    assertThat(read.present()).isEqualTo(present);
    assertThat(source.substring(read.bodyStart()))
        .isEqualTo(body == null ? "" : body.replace('$', '\n'));
    assertThat(read.bodyLine()).isEqualTo(line);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void onlyAWholeLineIsADelimiter() {
    assertThat(reader.read("---\na: |\n  ---x\n----\n---\nbody", "a.md").values())
        .isEmpty(); // the line of four hyphens is part of the YAML, which makes it invalid
    assertThat(findings.list())
        .extracting(Finding::headline)
        .singleElement()
        .asString()
        .startsWith("a.md:");
  }

  @Test
  void positionsOfKeysAreThoseInTheFile() {
    FrontMatter read = reader.read("---\ntitle: T\n\n  \ndate: x\n---\n", "a.md");
    assertThat(read.values()).isEqualTo(Map.of("title", "T", "date", "x"));
    assertThat(read.positionOf("date")).isEqualTo(new Position(5, 1));
    assertThat(read.positionOf("missing")).isEqualTo(Position.START);
  }

  @Test
  void invalidYamlIsReportedAtItsPositionInTheFile() {
    FrontMatter read = reader.read("---\na: 1\nb: c: d\n---\nbody", "a.md");
    assertThat(read.values()).isEmpty();
    assertThat(read.present()).isTrue();
    assertThat(findings.list())
        .singleElement()
        .satisfies(told -> assertThat(told.headline()).startsWith("a.md:3:4: front matter: "));
  }

  @Test
  void anUnclosedBlockIsReportedAndReadAsText() {
    FrontMatter read = reader.read("---\ntitle: T\nbody\n", "a.md");
    assertThat(read).isEqualTo(FrontMatter.NONE);
    assertThat(findings.list())
        .extracting(Finding::headline)
        .singleElement()
        .asString()
        .startsWith("a.md:1:1: the front matter is never closed");
  }

  @Test
  void thePermalinkOfFrontMatterThatCannotBeReadIsKept() {
    assertThat(reader.read("---\nb: c: d\npermalink: \"/x/\"\n---\n", "a.md").values())
        .isEqualTo(Map.of("permalink", "/x/"));
    assertThat(reader.read("---\nb: c: d\npermalink: [\n---\n", "a.md").values()).isEmpty();
  }
}
