package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a\\r\\nb|a\\nb", "a\\rb|a\\nb", "\uFEFFa|a", "a\uFEFFb|a\uFEFFb", "é中😀|é中😀"})
  void readsUtf8WithPlainLineBreaks(String text, String read) throws IOException {
    Path file = Files.writeString(directory.resolve("a"), text.translateEscapes());
    assertThat(SourceText.read(file, "a", new Findings())).contains(read.translateEscapes());
  }

  @ParameterizedTest
  @CsvSource({
    "'caf\u00e9',1,4,e9",
    "'a\nb\u00e9c',2,2,e9",
    "'\u00ff',1,1,ff",
    "'abc\n\u00c3',2,1,c3"
  })
  void reportsTheByteThatIsNotUtf8(String latin1, int line, int column, String hex)
      throws IOException {
    Path file = Files.write(directory.resolve("a"), latin1.getBytes(StandardCharsets.ISO_8859_1));
    Findings findings = new Findings();
    assertThat(SourceText.read(file, "a.md", findings)).isEmpty();
    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly("a.md:" + line + ":" + column + ": the byte 0x" + hex + " is not UTF-8");
  }

  @Test
  void reportsUnreadableFiles() {
    Findings findings = new Findings();
    assertThat(SourceText.read(directory, "a.md", findings)).isEmpty();
    assertThat(findings.hasErrors()).isTrue();
  }
}
