package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page has the same size in a small and in a large site. Otherwise the size of a site would grow
 * quadratically. Smaller still are sites whose sidebar has all of their entries; {@code
 * SidebarTest} is about those.
 */
class PageSizesTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "{0} x {1} pages and {2} x {3} pages")
  @CsvSource({"2, 150, 2, 2500", "150, 2, 2500, 2"})
  void sizeDoesNotDependOnTheNumberOfPages(
      int fewSections, int fewPosts, int manySections, int manyPosts) throws IOException {
    double small = meanSize(site("small", fewSections, fewPosts));
    double large = meanSize(site("large", manySections, manyPosts));

    assertThat(large).isCloseTo(small, Percentage.withPercentage(2));
  }

  /** Builds a site of sections with posts, all with the same text and names of the same length. */
  private Path site(String name, int sections, int posts) throws IOException {
    Path source = directory.resolve(name);
    for (int section = 0; section < sections; section++) {
      Path inner = Files.createDirectories(source.resolve(numbered("section", section)));
      for (int post = 0; post < posts; post++) {
        String title = "# " + numbered("Post", post);
        Files.writeString(
            inner.resolve(numbered("post", post) + ".md"), title + "\n\n## Part\n\nA text.\n");
      }
    }
    Path output = directory.resolve(name + "-site");
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, output).work(directory.resolve(name + "-work")).build());
    assertThat(report.published()).isTrue();
    return output;
  }

  private static double meanSize(Path site) throws IOException {
    List<String> posts =
        BuiltSite.at(site).files(".html").stream().filter(path -> path.contains("/post")).toList();
    long sum = 0;
    for (String post : posts) {
      sum += Files.size(site.resolve(post));
    }
    return (double) sum / posts.size();
  }

  private static String numbered(String word, int number) {
    return String.format(Locale.ROOT, "%s-%04d", word, number);
  }
}
