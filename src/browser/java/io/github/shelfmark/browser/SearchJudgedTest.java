package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that a reader looks for is among the first three. */
@ExtendWith(InBrowser.class)
final class SearchJudgedTest {
  private static final Path JUDGED = Path.of("src/test/resources/search/judged.txt");
  private static final int FIRST = 3;

  @ParameterizedTest
  @ValueSource(strings = {"manual", "handbook"})
  void putsWhatIsLookedForFirst(String name, Browser browser, Sites sites) throws IOException {
    List<String[]> judged =
        Files.readAllLines(JUDGED).stream()
            .filter(line -> line.startsWith(name))
            .map(line -> line.split("\\|"))
            .toList();
    StringBuilder wrong = new StringBuilder();

    try (SiteServer server =
            SiteServer.of(name.equals("manual") ? sites.manual() : sites.handbook());
        BrowserContext context = Device.WIDE_LIGHT.reader(browser)) {
      SearchReader reader = SearchReader.open(context.newPage(), server, "text");
      for (String[] line : judged) {
        String query = line[1].strip();
        String wanted = line[2].strip();
        List<String> found = reader.find(query, 1).pages();
        List<String> first = found.subList(0, Math.min(FIRST, found.size()));
        if (!first.contains(wanted)) {
          wrong.append(
              "\n%s: %s is %d of %s".formatted(query, wanted, found.indexOf(wanted) + 1, found));
        }
      }
    }

    assertThat(judged).hasSizeGreaterThanOrEqualTo(10);
    assertThat(wrong.toString()).isEmpty();
  }
}
