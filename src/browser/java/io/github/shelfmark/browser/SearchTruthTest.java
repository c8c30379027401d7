package io.github.shelfmark.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.browser.truth.BruteForce;
import io.github.shelfmark.browser.truth.LuceneTruth;
import io.github.shelfmark.browser.truth.Question;
import io.github.shelfmark.browser.truth.Questions;
import io.github.shelfmark.browser.truth.VisiblePage;
import io.github.shelfmark.browser.truth.VisiblePages;
import io.github.shelfmark.testing.corpus.SearchCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the search lists exactly the pages that have what was asked for: none is missing, and
 * none is there without reason. {@code -Dsearch.pages=5000} takes more pages and queries.
 */
@ExtendWith(InBrowser.class)
final class SearchTruthTest {
  private static final Path SLICE = Path.of("../shared/jekyll-slice/source");
  private static final int PAGES = Integer.getInteger("search.pages", 600);

  /** Fewer queries of few pages, so that the test is a matter of a minute. */
  private static final int PERCENT = Integer.getInteger("search.percent", PAGES < 5_000 ? 40 : 100);

  private static final long SEED = Long.getLong("search.seed", 16);

  /** Of answers that are longer, so many are looked at, and whether the number of all is right. */
  private static final int MOST_LISTED = 700;

  /** What is told of each kind of query when something is wrong. */
  private static final int MOST_TOLD = 5;

  @Test
  void findsExactlyWhatIsThere(@TempDir Path directory, Browser browser) throws IOException {
    SearchCorpus.write(PAGES, directory.resolve("docs"), true);

    check(built(directory.resolve("docs"), directory), browser);
  }

  /** Real documents in Chinese, with code, in the dialect of Jekyll. */
  @Test
  void findsExactlyWhatIsInASiteOfJekyll(@TempDir Path directory, Browser browser)
      throws IOException {
    assumeThat(SLICE).isDirectory();

    check(built(SLICE, directory), browser);
  }

  private static void check(Path site, Browser browser) throws IOException {
    List<VisiblePage> pages = VisiblePages.of(site);
    Map<String, List<String>> wrong = new TreeMap<>();
    Map<String, Integer> asked = new TreeMap<>();
    try (LuceneTruth lucene = LuceneTruth.of(pages);
        SiteServer server = SiteServer.of(site);
        BrowserContext context = Device.WIDE_LIGHT.reader(browser)) {
      List<Question> questions =
          questions(new Questions(pages, new BruteForce(pages), lucene, SEED));
      ErrorLog errors = ErrorLog.of(context, server.root());
      SearchReader reader = SearchReader.open(context.newPage(), server, questions.get(0).text());
      for (Question question : questions) {
        SearchReader.Found found = reader.find(question.text(), MOST_LISTED);
        asked.merge(question.kind(), 1, Integer::sum);
        difference(question, found)
            .ifPresent(
                what ->
                    wrong.computeIfAbsent(question.kind(), kind -> new ArrayList<>()).add(what));
      }
      assertThat(errors.seen()).isEmpty();
    }

    System.out.println(pages.size() + " pages, queries: " + asked);
    assertThat(wrong.values().stream().flatMap(all -> all.stream().limit(MOST_TOLD)))
        .as("wrong answers: %d", wrong.values().stream().mapToInt(List::size).sum())
        .isEmpty();
  }

  private static List<Question> questions(Questions make) {
    return Stream.of(
            make.characters(share(500)),
            make.shuffled(share(50)),
            make.identifiers(share(200)),
            make.technical(share(100)),
            make.english(share(200)),
            make.mixed(share(100)))
        .flatMap(List::stream)
        .toList();
  }

  private static int share(int count) {
    return count * PERCENT / 100;
  }

  /** What is missing, and what is there without reason. */
  private static Optional<String> difference(Question question, SearchReader.Found found) {
    TreeSet<String> missing = new TreeSet<>(question.pages());
    if (found.pages().size() < MOST_LISTED) {
      missing.removeAll(found.pages());
    } else {
      missing.clear();
    }
    TreeSet<String> needless = new TreeSet<>(found.pages());
    needless.removeAll(question.pages());
    boolean once = new TreeSet<>(found.pages()).size() == found.pages().size();
    boolean told = found.total() == question.pages().size();
    if (missing.isEmpty() && needless.isEmpty() && once && told) {
      return Optional.empty();
    }
    return Optional.of(
        "%s [%s]: %d pages have it, %d listed, %d told; missing %s; needless %s"
            .formatted(
                question.kind(),
                question.text(),
                question.pages().size(),
                found.pages().size(),
                found.total(),
                missing.stream().limit(3).toList(),
                needless.stream().limit(3).toList()));
  }

  private static Path built(Path source, Path directory) throws IOException {
    Path output = directory.resolve("site").toAbsolutePath();
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, output).work(directory.resolve("work")).build());
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    assertThat(output.resolve("search.html")).isRegularFile();
    return output;
  }
}
