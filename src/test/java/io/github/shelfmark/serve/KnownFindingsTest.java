package io.github.shelfmark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFindingsTest {
  private final KnownFindings known = new KnownFindings();

  @Test
  void onlyWhatIsNewIsTold() {
    assertThat(known.update(List.of(error("x", 1)))).hasSize(1);
    assertThat(known.update(List.of(error("x", 7)))).isEmpty();
    assertThat(known.update(List.of(error("x", 7), error("x", 9)))).hasSize(1);
    assertThat(known.hasErrors()).isTrue();
    assertThat(known.update(List.of())).isEmpty();
    assertThat(known.hasErrors()).isFalse();
    assertThat(known.update(List.of(error("x", 1)))).hasSize(1);
  }

  @Test
  void whatAPreviewFindsIsNotToldAgainByTheBuild() {
    known.update(List.of(error("a", 1)));

    assertThat(known.add(List.of(error("b", 1)))).hasSize(1);
    assertThat(known.update(List.of(error("a", 1), error("b", 1)))).isEmpty();
  }

  private static Finding error(String message, int line) {
    return Finding.error(
        FindingCode.BROKEN_LINK, "a.md", new Position(line, 1), message, "Mend it.");
  }
}
