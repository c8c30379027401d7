package io.github.shelfmark.testing;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whole builds of one source, with directories of their own below a temporary one. */
public final class TestBuild {
  private final Path directory;
  private final Sources source;

  private TestBuild(Path directory) {
    this.directory = directory;
    this.source = Sources.in(directory.resolve("docs"));
  }

  /** Builds of a source in an empty directory. */
  public static TestBuild in(Path directory) {
    return new TestBuild(directory);
  }

  /** The source. */
  public Sources source() {
    return source;
  }

  /** The output directory. */
  public Path output() {
    return directory.resolve("site");
  }

  /** Builds into the output directory. */
  public BuildReport run() throws IOException {
    return Shelfmark.build(request("work").build());
  }

  /** Builds into a sink, with a work directory of its own. */
  public BuildReport run(Sink sink) throws IOException {
    return Shelfmark.build(request("work-of-sink").sink(sink).build());
  }

  /** A file beside the source, for the findings that are passed over. */
  public Path baseline() {
    return directory.resolve("baseline.txt");
  }

  private BuildRequest.Builder request(String work) {
    return BuildRequest.builder(source.directory(), output())
        .base(directory)
        .work(directory.resolve(work))
        .now(Sources.NOW)
        .checks(checks -> checks.baseline(baseline()))
        .threads(2);
  }

  /**
   * Builds into the output directory, and returns the site.
   *
   * @param codes the codes of findings that there have to be, and of no others
   */
  public BuiltSite site(String... codes) throws IOException {
    BuildReport report = run();
    Set<String> found = new TreeSet<>();
    report.findings().forEach(finding -> found.add(finding.code().id()));
    if (!report.published() || !found.equals(Set.of(codes))) {
      throw new AssertionError(told(report));
    }
    return BuiltSite.at(output());
  }

  /** The findings of a report: severity, code and headline. */
  public static List<String> told(BuildReport report) {
    return report.findings().stream().map(TestBuild::line).toList();
  }

  private static String line(Finding finding) {
    return finding.severity().label() + " " + finding.code().id() + " " + finding.headline();
  }

  /** The files of the output directory by path. */
  public Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(output())) {
      try (Stream<Path> walk = Files.walk(output())) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          files.put(output().relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
