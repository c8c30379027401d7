package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTextTest {
  @Test
  void anEventIsOneLineOfData() {
    assertThat(EventText.of(EventKind.FILE, Map.of("path", "a\nb\r\n\"\\</script>.png")))
        .isEqualTo("event: file\ndata: {\"path\":\"a\\nb\\r\\n\\\"\\\\</script>.png\"}\n\n");
  }

  @Test
  void aFindingHasAllThatIsShown() {
    String json = EventText.findings(List.of(finding("wrong", "title: [")), 3);

    assertThat(json)
        .isEqualTo(
            "{\"errors\":[{\"severity\":\"error\",\"code\":\"bad\",\"file\":\"a.md\",\"line\":2,"
                + "\"column\":8,\"message\":\"wrong\",\"hint\":\"mend it\",\"excerpt\":"
                + "[{\"number\":2,\"text\":\"title: [\"}],\"editor\":\"vscode://file/a.md:2:8\"}],"
                + "\"warnings\":3,\"more\":0}");
  }

  @Test
  void fiftyErrorsAreShownAndLongLinesCut() {
    ShownFinding one = finding("x".repeat(1_000_000), "y".repeat(1_000_000));
    String json = EventText.findings(Collections.nCopies(120, one), 0);

    assertThat(json).hasSizeLessThan(50 * 5000).endsWith("\"more\":70}").contains("xxx…\"");
  }

  private static ShownFinding finding(String message, String line) {
    return new ShownFinding(
        Severity.ERROR,
        "bad",
        "a.md",
        2,
        8,
        message,
        "mend it",
        List.of(new ExcerptLine(2, line)),
        "vscode://file/a.md:2:8");
  }
}
