package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A safe build changes nothing for authors who write no HTML: their pages are the same bytes. */
class HonestSitesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll", "jbake"})
  void keepsGoldenSites(String name) throws IOException {
    Set<String> touched = compare(GOLDEN.resolve(name).resolve("source"), Set.of());

    // What JBake copies for servers and styles is told, and not published.
    assertThat(touched).isSubsetOf(".htaccess", "css/site.css");
  }

  @Test
  void keepsTheManual() throws IOException {
    // No library is fetched for strangers, so diagrams stay text; that is told once, of no file.
    assertThat(compare(Path.of("src/docs"), Set.of("writing/all.md", "writing/diagrams.md")))
        .containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({"commonmark, site.yml", "flexmark, site.yml", "jekyll, _config.yml"})
  void keepsTheExamplesOfTheSpecifications(String dialect, String config) throws IOException {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    examples.addAll(ExampleReader.readExamples(TestResources.getGfmSpec()));
    Path source = Files.createDirectories(directory.resolve("source"));
    Files.writeString(
        source.resolve(config),
        "title: T\n" + (dialect.equals("jekyll") ? "" : "links: warn\ndialect: " + dialect + "\n"));
    Set<String> withHtml = new TreeSet<>();
    for (int i = 0; i < examples.size(); i++) {
      String text = examples.get(i).getSource().replace('\u2192', '\t');
      String name = "e" + (1000 + i) + ".md";
      Files.writeString(source.resolve(name), "---\ntitle: T\n---\n" + text);
      if (text.contains("<")) {
        withHtml.add(name);
      }
    }

    Set<String> touched = compare(source, withHtml);

    touched.removeAll(withHtml);
    // Links with schemes that the specification made up, or that call up other programs.
    assertThat(
            touched.stream()
                .map(name -> examples.get(Integer.parseInt(name.substring(1, 5)) - 1000))
                .map(Example::getSource)
                .filter(
                    text ->
                        !text.matches(
                            "(?s).*(made-up-scheme|irc:|MAILTO|a\\+b\\+c|localhost:|ftp:|xmpp:|foo:).*")))
        .isEmpty();
    assertThat(withHtml).hasSizeGreaterThan(100);
  }

  /**
   * Builds a source in both ways; the documents of which something was cut. All others are equal.
   *
   * @param apart documents that may differ all the same
   */
  private Set<String> compare(Path source, Set<String> apart) throws IOException {
    BuildReport ordinary = build(source, "ordinary", /* safe= */ false);
    BuildReport safe = build(source, "safe", /* safe= */ true);
    assertThat(ordinary.published()).isTrue();
    assertThat(safe.published()).isTrue();
    Set<Finding> before = Set.copyOf(ordinary.findings());
    Set<String> touched =
        safe.findings().stream()
            .filter(finding -> !before.contains(finding))
            .map(Finding::file)
            .collect(Collectors.toCollection(TreeSet::new));
    Path site = directory.resolve("ordinary");
    Path safeSite = directory.resolve("safe");
    List<String> differing = new ArrayList<>();
    for (String file : BuiltSite.at(safeSite).files("")) {
      String stem = file.replaceAll("(/index)?\\.html$", "");
      boolean cut =
          Stream.concat(touched.stream(), apart.stream())
              .anyMatch(path -> path.replaceAll("(/index|/README)?\\.\\w+$", "").endsWith(stem));
      // The index holds the texts of all pages, those that were cut too.
      boolean index = file.startsWith("shelfmark/search/");
      if (!cut && !index && Files.mismatch(safeSite.resolve(file), site.resolve(file)) >= 0) {
        differing.add(file);
      }
    }
    assertThat(differing).isEmpty();
    return touched;
  }

  private BuildReport build(Path source, String name, boolean safe) throws IOException {
    Path output = directory.resolve(name);
    return Shelfmark.build(
        BuildRequest.builder(source, output)
            .work(directory.resolve(name + "-work"))
            .overrides(Map.of("git", false, "twins", false))
            .now(Instant.parse("2030-01-01T00:00:00Z"))
            .safe(safe)
            .build());
  }
}
