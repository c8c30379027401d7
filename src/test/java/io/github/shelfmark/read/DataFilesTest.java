package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.yaml.ScalarRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {
  @TempDir private Path directory;
  private final Findings findings = new Findings();

  @Test
  void namesValuesLikeTheirFilesAndDirectories() throws IOException {
    write("people.yml", "- {name: Ada}\n- {name: 李}\n");
    write("nested/two words.json", "{\"a\": [1, true, null]}");
    write("notes.txt", "no data");

    assertThat(read())
        .isEqualTo(
            Map.of(
                "people", List.of(Map.of("name", "Ada"), Map.of("name", "李")),
                "nested", Map.of("two_words", Map.of("a", Arrays.asList(1L, true, null)))));
  }

  @Test
  void readsTables() throws IOException {
    write("t.csv", "name,says\n\"Smith, J\",\"\"\"hi\"\"\nthere\"\nEmpty,\n\nShort\n");
    write("u.tsv", "a\tb\n1\t2\n");

    assertThat(read().get("t"))
        .isEqualTo(
            List.of(
                row("name", "Smith, J", "says", "\"hi\"\nthere"),
                row("name", "Empty", "says", null),
                row("name", "Short", "says", null)));
    assertThat(read().get("u")).isEqualTo(List.of(row("a", "1", "b", "2")));
  }

  @Test
  void reportsMistakesWithTheirPosition() throws IOException {
    write("bad.yml", "a: 1\nb: [\n");

    assertThat(read()).isEmpty();
    assertThat(findings.list())
        .extracting(Finding::headline)
        .allMatch(headline -> headline.startsWith("_data/bad.yml:3:1: "));
  }

  @Test
  void followsNoLinks() throws IOException {
    Path outside = Files.writeString(directory.resolve("outside.yml"), "secret: 1\n");
    Files.createDirectories(directory.resolve("_data"));
    Files.createSymbolicLink(directory.resolve("_data/in.yml"), outside);

    assertThat(read()).isEmpty();
  }

  private Map<String, Object> read() {
    return new DataFiles(ScalarRules.RUBY, findings).read(directory.resolve("_data"), "_data");
  }

  private static Map<String, Object> row(@Nullable Object... pairs) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) pairs[i], pairs[i + 1]);
    }
    return row;
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("_data").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
