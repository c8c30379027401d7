package io.github.shelfmark.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.math.read.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The manual's page of formulas lists the commands of the code. */
class FormulasPageTest {
  private static final Path PAGE = Path.of("src", "docs", "writing", "formulas.md");
  private static final String TABLE = "| kind | commands |\n|---|---|\n";
  private static final String HEADING = "## Commands\n\n";

  @Test
  void listsEveryCommand() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder table = new StringBuilder(TABLE);
    for (Map.Entry<String, List<String>> group : Commands.names().entrySet()) {
      table.append("| ").append(group.getKey()).append(" |");
      group.getValue().stream()
          .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
          .forEach(name -> table.append(" `").append(name.replace("|", "\\|")).append('`'));
      table.append(" |\n");
    }
    String expected = page.substring(0, page.indexOf(HEADING)) + HEADING + table;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }

    assertThat(Files.readString(PAGE))
        .as("mvn test -Dtest=FormulasPageTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }
}
