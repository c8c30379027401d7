package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.git.HeadStamp;
import io.github.shelfmark.record.BuildLock;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.CodeVersion;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.sink.SiteWriter;
import io.github.shelfmark.theme.ThemeJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;

/**
 * A build that knows the one before it. Where no file has changed there is nothing to do; else the
 * site is read, and each page that cannot come out differently is kept.
 */
public final class IncrementalBuild {
  private final BuildRequest request;
  private final Set<Path> written;

  /** A build of what a request asks for. */
  public IncrementalBuild(BuildRequest request) {
    this.request = request;
    this.written = Set.of(request.output(), request.work());
  }

  /** Builds, once no other build works in the same directory. */
  public BuildReport run() throws IOException {
    return BuildLock.holding(
        request.work(), () -> request.progress().start(Stage.WAITING, 0), this::build);
  }

  private BuildReport build() throws IOException {
    ForkJoinTask<Store> before = ForkJoinTask.adapt(this::last).fork();
    Inputs inputs = Inputs.of(request.source(), written);
    String code = CodeVersion.of(List.of(Shelfmark.class), ThemeJars.locations());
    String key = key(code);
    String head = HeadStamp.of(request.source());
    Store last = before.join();
    Optional<BuildReport> unchanged = unchanged(last.build(), key, head, inputs);
    return unchanged.isPresent()
        ? unchanged.get()
        : new SiteBuild(request, code, key, head, last, inputs).run();
  }

  /** What the last build remembers, if it is the one that wrote what stands in the output. */
  private Store last() throws IOException {
    Store last = Store.read(request.work());
    boolean consistent = last.build().manifest().equals(SiteWriter.manifestDigest(request.work()));
    return consistent ? last : Store.none();
  }

  private Optional<BuildReport> unchanged(
      BuildRecord last, String key, String head, Inputs inputs) {
    boolean committed = !last.head().isEmpty() && !last.head().equals(head);
    if (!last.request().equals(key)
        || committed
        || !last.span().holds(request.now())
        || !Files.isDirectory(request.source())
        || !inputs.equal(last.inputs())) {
      return Optional.empty();
    }
    List<Integer> counts = last.counts();
    return SiteWriter.intact(request.output(), request.work())
        .map(
            files ->
                new BuildReport(
                    last.findings(),
                    counts.get(0),
                    counts.get(1),
                    counts.get(2),
                    0,
                    files.unchanged(),
                    0,
                    0,
                    counts.get(3),
                    files.bytes(),
                    Duration.ZERO,
                    true));
  }

  /** A digest of everything but the source that a build depends on. */
  private String key(String code) {
    return new Fingerprint()
        .add(code)
        .add(request.source().toString())
        .add(sorted(request.fallbacks()))
        .add(sorted(request.overrides()))
        .add(sorted(request.project()))
        .add(request.strict())
        .hex();
  }

  private static Map<String, Object> sorted(Map<String, ?> values) {
    return new TreeMap<>(values);
  }
}
