package io.github.shelfmark.browser;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sites under test.
 *
 * @param manual the built manual
 * @param handbook the built handbook
 */
record Sites(Path manual, Path handbook) {
  static final Path MANUAL_SOURCE = Path.of("src", "docs");
  private static final Path HANDBOOK_SOURCE = Path.of("src", "it", "handbook", "src", "docs");
  private static final String POLICY = "Content-Security-Policy: ";

  /** Builds both below a directory. */
  static Sites build(Path directory) throws IOException {
    return new Sites(
        built(MANUAL_SOURCE, directory.resolve("manual")),
        built(HANDBOOK_SOURCE, directory.resolve("handbook")));
  }

  /** Builds a site into a directory, and returns its output. */
  static Path built(Path source, Path directory) throws IOException {
    Path output = directory.resolve("site").toAbsolutePath();
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(source, output)
                .work(directory.resolve("work"))
                .strict(true)
                .build());
    if (!report.published()) {
      throw new AssertionError("cannot build " + source + ": " + report.findings());
    }
    return output;
  }

  /** Both sites. */
  List<Path> all() {
    return List.of(manual, handbook);
  }

  /** The paths of all pages of a site, sorted. */
  static List<String> pages(Path site) {
    try {
      return BuiltSite.at(site).files(".html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of the policy header that the manual recommends. */
  static String policy() {
    Path page = MANUAL_SOURCE.resolve("guide/publishing.md");
    try {
      return Files.readAllLines(page).stream()
          .filter(line -> line.startsWith(POLICY))
          .map(line -> line.substring(POLICY.length()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no policy in " + page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
