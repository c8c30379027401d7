package io.github.shelfmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * Everything a build is told.
 *
 * <pre>{@code
 * BuildRequest request =
 *     BuildRequest.of(Path.of("src/docs"), Path.of("target/site")).withOverrides(Map.of("lang", "zh"));
 * BuildReport report = Shelfmark.build(request);
 * }</pre>
 *
 * @param source the directory with the content
 * @param output the directory the site is written to
 * @param work a directory for what is kept between builds
 * @param fallbacks configuration for what nobody configured, keys as in {@code site.yml}
 * @param overrides configuration that wins over {@code site.yml}
 * @param project what templates see as {@code project}, such as the POM's name and version
 * @param now the moment after which a dated document lies in the future
 * @param threads how many threads render, at least 1
 * @param strict whether warnings fail the build
 * @param progress told how far the build is
 */
public record BuildRequest(
    Path source,
    Path output,
    Path work,
    Map<String, Object> fallbacks,
    Map<String, Object> overrides,
    Map<String, String> project,
    Instant now,
    int threads,
    boolean strict,
    BuildProgress progress) {

  /** A request with nothing but directories; works in {@code .shelfmark} beside the output. */
  public static BuildRequest of(Path source, Path output) {
    return new BuildRequest(
        source,
        output,
        output.resolveSibling(".shelfmark"),
        Map.of(),
        Map.of(),
        Map.of(),
        Instant.now(),
        Runtime.getRuntime().availableProcessors(),
        false,
        BuildProgress.SILENT);
  }

  /** The same request with absolute directories. */
  BuildRequest absolute() {
    return new BuildRequest(
        source.toAbsolutePath().normalize(),
        output.toAbsolutePath().normalize(),
        work.toAbsolutePath().normalize(),
        fallbacks,
        overrides,
        project,
        now,
        threads,
        strict,
        progress);
  }

  /** The same request with another work directory. */
  public BuildRequest withWork(Path directory) {
    return new BuildRequest(
        source, output, directory, fallbacks, overrides, project, now, threads, strict, progress);
  }

  /** The same request with other fall-back configuration. */
  public BuildRequest withFallbacks(Map<String, Object> values) {
    return new BuildRequest(
        source, output, work, values, overrides, project, now, threads, strict, progress);
  }

  /** The same request with other winning configuration. */
  public BuildRequest withOverrides(Map<String, Object> values) {
    return new BuildRequest(
        source, output, work, fallbacks, values, project, now, threads, strict, progress);
  }

  /** The same request about another project. */
  public BuildRequest withProject(Map<String, String> values) {
    return new BuildRequest(
        source, output, work, fallbacks, overrides, values, now, threads, strict, progress);
  }

  /** The same request at another moment. */
  public BuildRequest withNow(Instant moment) {
    return new BuildRequest(
        source, output, work, fallbacks, overrides, project, moment, threads, strict, progress);
  }

  /** The same request on another number of threads. */
  public BuildRequest withThreads(int count) {
    return new BuildRequest(
        source, output, work, fallbacks, overrides, project, now, count, strict, progress);
  }

  /** The same request, strict or not. */
  public BuildRequest withStrict(boolean warningsFail) {
    return new BuildRequest(
        source, output, work, fallbacks, overrides, project, now, threads, warningsFail, progress);
  }

  /** The same request, watched by somebody else. */
  public BuildRequest withProgress(BuildProgress watcher) {
    return new BuildRequest(
        source, output, work, fallbacks, overrides, project, now, threads, strict, watcher);
  }
}
