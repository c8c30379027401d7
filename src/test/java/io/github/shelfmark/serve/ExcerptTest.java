package io.github.shelfmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.serve.http.ExcerptLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {
  @TempDir private Path directory;

  @Test
  void hasThreeLinesBeforeAndAfter() throws Exception {
    Path file = file("1\n2\n3\n4\n5\n6\n7\n8\n9\n");

    assertThat(Excerpt.of(file, new Position(5, 1)))
        .extracting(ExcerptLine::number)
        .containsExactly(2, 3, 4, 5, 6, 7, 8);
    assertThat(Excerpt.of(file, new Position(1, 1)))
        .extracting(ExcerptLine::text)
        .containsExactly("1", "2", "3", "4");
    assertThat(Excerpt.of(file, new Position(9, 0))).hasSize(4);
  }

  @Test
  void hasNothingWhereThereIsNoPlace() throws Exception {
    Path file = file("1\n");

    assertThat(Excerpt.of(file, Position.NONE)).isEmpty();
    assertThat(Excerpt.of(file, new Position(7, 1))).isEmpty();
    assertThat(Excerpt.of(directory, Position.START)).isEmpty();
    assertThat(Excerpt.of(directory.resolve("missing"), Position.START)).isEmpty();
  }

  @Test
  void cutsLongLinesAroundThePlace() throws Exception {
    String line = "a".repeat(5000) + "HERE" + "b".repeat(5000);

    List<ExcerptLine> lines = Excerpt.of(file(line), new Position(1, 5001));

    assertThat(lines.get(0).text()).startsWith("…a").contains("aHEREb").endsWith("b…");
    assertThat(lines.get(0).text().length()).isLessThan(250);
  }

  @Test
  void showsControlCharactersAndOtherEncodings() throws Exception {
    Path file = directory.resolve("x");
    Files.write(file, "a\u001b[2Jb\tc\u202ed\n".getBytes(StandardCharsets.UTF_8));
    assertThat(Excerpt.of(file, Position.START).get(0).text()).isEqualTo("a␛[2Jb c\ufffdd");

    Files.write(file, "Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Excerpt.of(file, Position.START).get(0).text()).startsWith("Gr\ufffd");
  }

  private Path file(String text) throws Exception {
    return Files.writeString(directory.resolve("x"), text);
  }
}
