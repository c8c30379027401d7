package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.check.page.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The manual's page of findings has an entry for each code, and the table of their numbers. */
class FindingsPageTest {
  private static final Path PAGE = Path.of("src", "docs", "reference", "findings.md");
  private static final String TABLE = "| number | name | may be passed over |\n|---|---|---|\n";

  @Test
  void listsEveryNumber() throws IOException {
    List<FindingCode> codes = new ArrayList<>(StandardCodes.all());
    codes.sort(Comparator.comparing(FindingCode::number));
    StringBuilder table = new StringBuilder(TABLE);
    for (FindingCode code : codes) {
      boolean page = RulePages.all().stream().anyMatch(each -> each.code().equals(code));
      table.append("| ").append(code.number()).append(" | [").append(code.id()).append("](");
      table.append(page ? "../checks/" + code.id() + ".md" : "#" + code.id());
      table.append(") | ").append(passedOver(code)).append(" |\n");
    }
    String page = Files.readString(PAGE);
    String expected = page.substring(0, page.indexOf(TABLE)) + table;
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertThat(Files.readString(PAGE))
        .as("mvn test -Dtest=FindingsPageTest -Dgolden.update=true regenerates it")
        .isEqualTo(expected);
  }

  private static String passedOver(FindingCode code) {
    if (code.isOptional()) {
      return "yes";
    }
    return code.isSettable() ? "its warnings" : "no";
  }

  @Test
  void hasAnEntryForEachCode() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    assertThat(lines)
        .containsAll(StandardCodes.all().stream().map(code -> "## " + code.id()).toList());
  }

  @Test
  void noNumberOrNameIsThereTwice() {
    Set<String> seen = new HashSet<>();
    for (FindingCode code : StandardCodes.all()) {
      assertThat(code.number()).matches("SM[1-6][0-9][0-9]");
      assertThat(seen.add(code.number())).as(code.number()).isTrue();
      assertThat(seen.add(code.id())).as(code.id()).isTrue();
    }
  }
}
